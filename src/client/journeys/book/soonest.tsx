import type { RoomSummary } from '../../../contract/room'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { whereWords } from '../../features/room-row/room-words'
import { now } from '../../platform/clock'
import { go, useParams } from '../../platform/navigation'
import { Avatar } from '../../ui/avatar'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListRow } from '../../ui/list-row'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { shownAt } from '../../ui/shown-time'
import { soonestFirst } from './soonest-first'

/** 及时约 (domain.md §4): for one case, the soonest free slot of every room. */
export default function Soonest() {
  const { caseId = '', appointmentId } = useParams('bookSoonest')
  const rooms = useQuery('rooms/list', { orderBy: 'soonest' })
  const at = now()
  const open = (room: RoomSummary) => go('bookSlots', { roomId: room.id, caseId, appointmentId, startsAt: room.nextFreeAt ?? undefined })
  return (
    <Screen title='最早的时间' heading='什么时候方便？' lead='每间调解室最早的空位都在这里，点一个接着约。' onRefresh={rooms.refresh}>
      <Loaded query={rooms} cards={4}>
        {({ rooms: found }) => {
          const { soon, later } = soonestFirst(found, at)
          if (soon.length + later.length === 0) {
            return <EmptyState icon='calendar' title='往后 30 天都约满了' advice='请给本社区调解室打电话，他们会想办法。' />
          }
          return (
            <>
              <FreeRooms title='48 小时内' rooms={soon} now={at} onPress={open} />
              <FreeRooms title='再晚一些' rooms={later} now={at} onPress={open} />
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
}

function FreeRooms({ title, rooms, now: at, onPress }: { title: string; rooms: readonly RoomSummary[]; now: Date; onPress: (room: RoomSummary) => void }) {
  if (rooms.length === 0) return null
  return (
    <>
      <SectionTitle title={title} />
      {rooms.map((room) => (
        <Card key={room.id}>
          <ListRow
            title={room.nextFreeAt ? shownAt(room.nextFreeAt, at) : ''}
            detail={`${room.name} · ${whereWords(room)}`}
            before={<Avatar characters={room.badge} />}
            onPress={() => onPress(room)}
          />
        </Card>
      ))}
    </>
  )
}
