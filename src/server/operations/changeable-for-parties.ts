import { isLive } from '../domain/case-appointments'
import { mayTakeStep } from '../domain/step-permission'
import type { AppointmentRecord, CaseRecord } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { stepRefused } from './step-refused'

/**
 * The case and the appointment that its mediator wants to move or cancel; none when a new one is to be booked. Staff speak with
 * both parties, so the residents' cut-off is not theirs: it may be changed until it begins.
 */
export async function changeableForParties(
  { ports, caller, now }: CommandRequest, caseId: string, appointmentId: string | undefined,
): Promise<{ record: CaseRecord; appointment: AppointmentRecord | null }> {
  const record = await ports.cases.find(caseId)
  if (!record) throw refusal('not-found')
  const permission = mayTakeStep('book-for-parties', record, caller)
  if (!permission.isAllowed) throw stepRefused(permission.because, 'book-for-parties', record, caller)
  if (appointmentId === undefined) return { record, appointment: null }
  const appointment = record.appointments.find(({ id }) => id === appointmentId)
  if (!appointment) throw refusal('not-found')
  if (!isLive(appointment)) throw refusal('step-not-open', { stage: record.stage }, appointment.state === 'cancelled' ? '这个预约已经取消了，需要的话请重新约' : '约的时间已经过去了，需要的话请重新约')
  if (appointment.startsAt <= now) throw refusal('too-late-to-change', undefined, '已经到时间了，不能再改')
  return { record, appointment }
}
