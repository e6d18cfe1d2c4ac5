// What a step of the case does to its appointments.
import type { CancelReason } from '../../contract/appointment'
import type { AppointmentRecord, CaseEventRecord } from '../records'
import { shanghaiDayOf } from './shanghai-time'

export const isLive = (appointment: Pick<AppointmentRecord, 'state'>): boolean =>
  appointment.state === 'held' || appointment.state === 'booked'

/** The live appointment still ahead or going on. */
export const nextAppointmentOf = (appointments: readonly AppointmentRecord[], now: Date): AppointmentRecord | null =>
  appointments.find((one) => isLive(one) && one.endsAt > now) ?? null

/**
 * When a case needs no room any more, what has not begun is cancelled and its seats are free again. What has begun or is
 * over stays as it was: attended when a sitting was opened on that day, otherwise nobody came.
 */
export function releaseAppointments(
  appointments: readonly AppointmentRecord[], reason: CancelReason, events: readonly CaseEventRecord[], now: Date,
): AppointmentRecord[] {
  const sittingDays = new Set(events.filter((event) => event.kind === 'sitting-opened').map((event) => shanghaiDayOf(event.at)))
  return appointments.map((one) => {
    if (!isLive(one)) return one
    if (one.startsAt > now) return { ...one, state: 'cancelled', cancelReason: reason }
    return { ...one, state: sittingDays.has(shanghaiDayOf(one.startsAt)) ? 'attended' : 'no-show' }
  })
}

/** Whoever takes over a case takes over its appointments still ahead; null while nobody has it. */
export const handAppointmentsTo = (appointments: readonly AppointmentRecord[], mediator: { id: string; name: string } | null, now: Date): AppointmentRecord[] =>
  appointments.map((one) => (isLive(one) && one.endsAt > now ? { ...one, mediator: mediator && { id: mediator.id, name: mediator.name } } : one))
