import type { Appointment } from '../../../contract/appointment'
import { appointmentStateNames } from '../../../contract/terms'
import { Card } from '../../ui/card'
import { Chip, type Tone } from '../../ui/chip'
import { Row } from '../../ui/row'
import { shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { aboutWords } from './appointment-words'

export const appointmentTones: Readonly<Record<Appointment['state'], Tone>> = {
  held: 'waiting', booked: 'done', attended: 'done', 'no-show': 'plain', cancelled: 'plain',
}

export interface AppointmentCardProps {
  appointment: Appointment
  now: Date
  onPress: () => void
}

/** An appointment in a list: when, where and for what. The ones still to come carry the pine edge. */
export function AppointmentCard({ appointment, now, onPress }: AppointmentCardProps) {
  const { state, startsAt, endsAt, room } = appointment
  const isAhead = (state === 'booked' || state === 'held') && Date.parse(endsAt) > now.getTime()
  const when = shownRange(startsAt, endsAt, now)
  return (
    <Card kind={isAhead ? 'marked' : 'plain'} onPress={onPress}>
      <Row kind='spread'>
        <Chip tone={appointmentTones[state]} label={appointmentStateNames[state]} />
        <Words kind='quiet'>{aboutWords(appointment)}</Words>
      </Row>
      <Words kind='section'>{when}</Words>
      <Words kind='quiet'>{`${room.name} · ${room.address}`}</Words>
    </Card>
  )
}
