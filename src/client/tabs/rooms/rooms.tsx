import { useState } from 'react'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { useUnreadNotices } from '../../features/notice-entry/use-unread-notices'
import { RoomRow } from '../../features/room-row/room-row'
import { now } from '../../platform/clock'
import { go } from '../../platform/navigation'
import { whereAmI, type Position } from '../../platform/where-am-i'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { Screen } from '../../ui/screen'
import { RoomOrder, type Order } from './room-order'

export default function Rooms() {
  const [order, setOrder] = useState<Order>('home')
  const [position, setPosition] = useState<Position>()
  const [locating, setLocating] = useState<'idle' | 'asking' | 'unknown'>('idle')
  const isFromHere = order !== 'home' && position !== undefined
  const rooms = useQuery('rooms/list', { orderBy: order === 'soonest' ? 'soonest' : 'nearest', ...(isFromHere ? { position } : {}) })
  const at = now()
  useUnreadNotices()

  const choose = async (wanted: Order) => {
    if (wanted === 'here') {
      setLocating('asking')
      const found = await whereAmI()
      setLocating(found ? 'idle' : 'unknown')
      if (!found) return
      setPosition(found)
    }
    setOrder(wanted)
  }

  return (
    <Screen title='调解室' heading='找一间调解室' lead='都不收费。点开看看是谁、在哪、什么时候有空。' onRefresh={rooms.refresh}>
      <Card>
        <ListRow before={<IconTile name='scan' />} title='扫门牌码' detail='站在楼门口？看看这里谁负责、现在谁值班' onPress={() => go('visitPlace')} />
      </Card>
      <RoomOrder order={order} onOrder={(wanted) => void choose(wanted)} locating={locating} />
      <Loaded query={rooms} cards={4}>
        {({ rooms: found }) => (found.length === 0
          ? <EmptyState picture='no-gatherings' title='这里还没有开放的调解室' advice='有事可以打 12345 市民热线问一问。' />
          : found.map((room) => <RoomRow key={room.id} room={room} now={at} onPress={() => go('bookRoom', { roomId: room.id })} />))}
      </Loaded>
    </Screen>
  )
}
