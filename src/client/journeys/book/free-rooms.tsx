import type { RoomSummary } from '../../../contract/room'
import { whereWords } from '../../features/room-row/room-words'
import { soonestFirst } from '../../features/soonest-rooms/soonest-first'
import { Avatar } from '../../ui/avatar'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { shownAt } from '../../ui/shown-time'

export interface FreeRoomsProps {
  rooms: readonly RoomSummary[]
  now: Date
  onPress: (room: RoomSummary) => void
}

/** Every room by its soonest free slot: first what lies within 48 hours. */
export function FreeRooms({ rooms, now, onPress }: FreeRoomsProps) {
  const { soon, later } = soonestFirst(rooms, now)
  if (soon.length + later.length === 0) {
    return <EmptyState picture='no-appointments' title='往后 30 天都约满了' advice='请给本社区调解室打电话，他们会想办法。' />
  }
  return (
    <>
      <Section title='48 小时内' rooms={soon} now={now} onPress={onPress} />
      <Section title='再晚一些' rooms={later} now={now} onPress={onPress} />
    </>
  )
}

function Section({ title, rooms, now, onPress }: FreeRoomsProps & { title: string }) {
  if (rooms.length === 0) return null
  return (
    <>
      <SectionTitle title={title} />
      {rooms.map((room) => (
        <Card key={room.id}>
          <ListRow
            title={room.nextFreeAt ? shownAt(room.nextFreeAt, now) : ''}
            detail={`${room.name}\n${whereWords(room)}`}
            before={<Avatar characters={room.badge} />}
            onPress={() => onPress(room)}
          />
        </Card>
      ))}
    </>
  )
}
