// Who came: a party shows the code of their appointment, the mediator types it in. When both sides are in, it was attended.
import { partySides, type PartySide } from '../../contract/role'
import type { AppointmentRecord, CaseEventRecord } from '../records'
import { isLive } from './case-appointments'
import { shanghaiDayOf } from './shanghai-time'

/** The sides that have checked in to this appointment. */
export function checkedIn(events: readonly CaseEventRecord[], appointment: Pick<AppointmentRecord, 'id'>): PartySide[] {
  return partySides.filter((side) => events.some(({ kind, payload }) =>
    kind === 'checked-in' && payload['appointmentId'] === appointment.id && payload['side'] === side))
}

/** Codes are good on the day of the sitting: people come early, and sittings run late. */
export const appointmentToday = (appointments: readonly AppointmentRecord[], now: Date): AppointmentRecord | null =>
  appointments.find((one) => (isLive(one) || one.state === 'attended') && shanghaiDayOf(one.startsAt) === shanghaiDayOf(now)) ?? null

/** Somebody is still to come to today's sitting. */
export function isAwaitingSomebody(appointments: readonly AppointmentRecord[], events: readonly CaseEventRecord[], now: Date): boolean {
  const today = appointmentToday(appointments, now)
  return today !== null && isLive(today) && checkedIn(events, today).length < partySides.length
}

export const withCheckIn = (appointment: AppointmentRecord, inBefore: readonly PartySide[], side: PartySide): AppointmentRecord =>
  partySides.every((one) => one === side || inBefore.includes(one)) ? { ...appointment, state: 'attended' } : appointment
