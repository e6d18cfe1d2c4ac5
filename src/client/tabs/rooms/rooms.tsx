import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { useUnreadNotices } from '../../features/notice-entry/use-unread-notices'
import { RoomOrder } from '../../features/room-order/room-order'
import { useRoomOrder } from '../../features/room-order/use-room-order'
import { RoomRow } from '../../features/room-row/room-row'
import { now } from '../../platform/clock'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { Screen } from '../../ui/screen'

export default function Rooms() {
  const { asked, ...order } = useRoomOrder()
  const rooms = useQuery('rooms/list', asked)
  const at = now()
  useUnreadNotices()

  return (
    <Screen title='调解室' heading='找一间调解室' lead='都不收费。点开看看是谁、在哪、什么时候有空。' onRefresh={rooms.refresh}>
      <Card>
        <ListRow before={<IconTile name='scan' />} title='扫门牌码' detail='看看这里谁负责、现在谁值班' onPress={() => go('visitPlace')} />
      </Card>
      <RoomOrder {...order} />
      <Loaded query={rooms} cards={4}>
        {({ rooms: found }) => (found.length === 0
          ? <EmptyState picture='no-gatherings' title='这里还没有开放的调解室' advice='有事可以打 12345 市民热线问一问。' />
          : found.map((room) => <RoomRow key={room.id} room={room} now={at} onPress={() => go('bookRoom', { roomId: room.id })} />))}
      </Loaded>
    </Screen>
  )
}
