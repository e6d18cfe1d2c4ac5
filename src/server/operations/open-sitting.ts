import type * as z from 'zod/mini'

import type { openSittingInput } from '../../contract/staff-step'
import { isLive } from '../domain/case-appointments'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** A sitting held at an appointment of the case marks it as attended, where checking in has not done so already. */
export async function openSitting(request: CommandRequest, { caseId, form, appointmentId, note }: z.output<typeof openSittingInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'open-sitting', (before) => {
    const text = note ?? null
    if (appointmentId === undefined) return { payload: { sittingForm: form }, text }
    if (!before.appointments.some((one) => one.id === appointmentId && (isLive(one) || one.state === 'attended'))) {
      throw refusal('invalid-input', { issues: [{ path: 'appointmentId', message: '这件事没有这个预约，请刷新看看' }] })
    }
    const appointments = before.appointments.map((one) => (one.id === appointmentId ? { ...one, state: 'attended' as const } : one))
    return { payload: { sittingForm: form, appointmentId }, text, changes: { appointments } }
  })
}
