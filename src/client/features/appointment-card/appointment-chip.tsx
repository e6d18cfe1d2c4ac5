import type { Appointment } from '../../../contract/appointment'
import { appointmentStateNames } from '../../../contract/terms'
import { Chip, type Tone } from '../../ui/chip'
import { isAhead } from './appointment-time'

const tones: Readonly<Record<Appointment['state'], Tone>> = {
  held: 'waiting', booked: 'done', attended: 'done', 'no-show': 'plain', cancelled: 'plain',
}

/** How an appointment stands. One that is over, and that nobody has said more about yet, is not 已约好 any more. */
export function AppointmentChip({ appointment, now }: { appointment: Pick<Appointment, 'state' | 'endsAt'>; now: Date }) {
  const { state } = appointment
  if (state === 'booked' && !isAhead(appointment, now)) return <Chip label='时间已过' />
  return <Chip tone={tones[state]} label={appointmentStateNames[state]} />
}
