import type * as z from 'zod/mini'

import type { checkInInput } from '../../contract/mediator-step'
import { partySides } from '../../contract/role'
import { appointmentToday, checkedIn, withCheckIn } from '../domain/check-in'
import { isSameCode } from '../domain/receipt'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** The mediator types or scans the code a party shows on the day of the sitting. */
export async function checkIn(request: CommandRequest, { caseId, code }: z.output<typeof checkInInput>): Promise<CaseAnswer> {
  const { ports, now } = request
  return takeCaseStep(request, caseId, 'check-in', (before) => {
    const appointment = appointmentToday(before.appointments, now)
    const side = appointment && partySides.find((one) => isSameCode(code, ports.checkInCodes.codeOf(appointment.id, one)))
    if (!appointment || !side) throw refusal('check-in-code-unknown')
    const inBefore = checkedIn(before.events, appointment)
    if (inBefore.includes(side)) throw refusal('already-checked-in')
    const appointments = before.appointments.map((one) => (one.id === appointment.id ? withCheckIn(one, inBefore, side) : one))
    return { payload: { appointmentId: appointment.id, side }, changes: { appointments } }
  })
}
