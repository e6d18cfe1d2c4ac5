import type { Appointment } from '../../../contract/appointment'

type Timed = Pick<Appointment, 'state' | 'endsAt'>

/** Still to come or going on: its end, which no longer belongs to it, has not been reached. */
export function isAhead({ state, endsAt }: Timed, now: Date): boolean {
  return (state === 'booked' || state === 'held') && now.getTime() < Date.parse(endsAt)
}
