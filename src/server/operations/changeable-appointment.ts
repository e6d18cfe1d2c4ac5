import { caseSteps, type Stage } from '../../contract/case-steps'
import { canStillChange } from '../domain/booking-rules'
import type { Ports } from '../ports'
import type { AppointmentRecord, Limits } from '../records'
import { refusal } from '../refusal'
import type { Caller } from '../request'

type Changing = { appointmentId: string; step: 'reschedule' | 'cancel'; caller: Caller; limits: Limits; now: Date }
export type ChangeableAppointment = AppointmentRecord & { case: NonNullable<AppointmentRecord['case']>; partyIds: string[] }

/** The appointment that this caller may move or cancel now, or the refusal that says why not. */
export async function changeableAppointment(ports: Pick<Ports, 'appointments'>, { appointmentId, step, caller, limits, now }: Changing): Promise<ChangeableAppointment> {
  const appointment = await ports.appointments.find(appointmentId)
  if (!appointment?.partyIds.includes(caller.personId) || !appointment.case) throw refusal('not-found')
  const { stage } = appointment.case
  if (appointment.state !== 'booked' && appointment.state !== 'held') {
    throw refusal('step-not-open', { stage }, appointment.state === 'cancelled' ? '这个预约已经取消了，需要的话请重新约' : '这次调解已经过去了，需要的话请重新约')
  }
  if (!(caseSteps[step].from as readonly Stage[]).includes(stage)) throw refusal('step-not-open', { stage })
  if (!canStillChange(appointment.startsAt, now, limits)) throw refusal('too-late-to-change')
  return { ...appointment, case: appointment.case }
}
