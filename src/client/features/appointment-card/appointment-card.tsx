import type { Appointment } from '../../../contract/appointment'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { AppointmentChip } from './appointment-chip'
import { isAhead } from './appointment-time'
import { aboutWords } from './appointment-words'

export interface AppointmentCardProps {
  appointment: Appointment
  now: Date
  onPress: () => void
}

/** An appointment in a list: when, where and for what. The ones still to come carry the pine edge. */
export function AppointmentCard({ appointment, now, onPress }: AppointmentCardProps) {
  const { startsAt, endsAt, room } = appointment
  const when = shownRange(startsAt, endsAt, now)
  return (
    <Card kind={isAhead(appointment, now) ? 'marked' : 'plain'} onPress={onPress}>
      <Row kind='spread'>
        <AppointmentChip appointment={appointment} now={now} />
        <Words kind='quiet'>{aboutWords(appointment)}</Words>
      </Row>
      <Words kind='section'>{when}</Words>
      <Words kind='quiet'>{`${room.name} · ${room.address}`}</Words>
    </Card>
  )
}
