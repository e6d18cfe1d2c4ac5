import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { RoomOrder } from '../../features/room-order/room-order'
import { useRoomOrder } from '../../features/room-order/use-room-order'
import { RoomRow } from '../../features/room-row/room-row'
import { now } from '../../platform/clock'
import { go, replace, useParams } from '../../platform/navigation'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'

/** 随时约 (domain.md §4): in which room somebody says what is on their mind. */
export default function Opinion() {
  const { appointmentId } = useParams('consultOpinion')
  const { asked, ...order } = useRoomOrder()
  const rooms = useQuery('rooms/list', { ...asked, sessionKind: 'opinion' })
  const at = now()
  // Moving an appointment leads back to it, so this list does not stay in between.
  const open = (roomId: string) => (appointmentId ? replace('consultOpinionSlots', { roomId, appointmentId }) : go('consultOpinionSlots', { roomId }))
  return (
    <Screen title='社情民意随时约' heading='想去哪儿说？' lead='哪儿不方便、有什么好主意，当面说一说，15 分钟。不用先登记，不收费。' onRefresh={rooms.refresh}>
      <RoomOrder {...order} />
      <Loaded query={rooms} cards={4}>
        {({ rooms: found }) => (found.length === 0
          ? <EmptyState picture='no-gatherings' title='这里还没有开放的调解室' advice='有话想说，可以打 12345 市民热线。' />
          : found.map((room) => <RoomRow key={room.id} room={room} now={at} onPress={() => open(room.id)} />))}
      </Loaded>
    </Screen>
  )
}
