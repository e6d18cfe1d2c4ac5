import { caseSteps, type Stage } from '../../contract/case-steps'
import { canStillChange } from '../domain/booking-rules'
import { isLive } from '../domain/case-appointments'
import type { KnownAppointment } from '../booking-port'
import type { Ports } from '../ports'
import type { Limits } from '../records'
import { refusal } from '../refusal'
import type { Caller } from '../request'

type Changing = { appointmentId: string; step: 'reschedule' | 'cancel'; caller: Caller; limits: Limits; now: Date }

/** The appointment that this caller may move or cancel now, or the refusal that says why not. */
export async function changeableAppointment(ports: Pick<Ports, 'appointments'>, { appointmentId, step, caller, limits, now }: Changing): Promise<KnownAppointment> {
  const appointment = await ports.appointments.find(appointmentId)
  if (!appointment?.partyIds.includes(caller.personId)) throw refusal('not-found')
  const stage = appointment.case?.stage
  if (!isLive(appointment)) {
    const sentence = appointment.state === 'cancelled' ? '这个预约已经取消了，需要的话请重新约' : '约的时间已经过去了，需要的话请重新约'
    throw stage === undefined ? refusal('too-late-to-change', undefined, sentence) : refusal('step-not-open', { stage }, sentence)
  }
  if (stage !== undefined && !(caseSteps[step].from as readonly Stage[]).includes(stage)) throw refusal('step-not-open', { stage })
  if (!canStillChange(appointment.startsAt, now, limits)) throw refusal('too-late-to-change')
  return appointment
}
