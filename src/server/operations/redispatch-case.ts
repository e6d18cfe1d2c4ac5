import type * as z from 'zod/mini'

import type { redispatchInput } from '../../contract/staff-step'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { orderFor } from './order-for'
import { takeCaseStep } from './take-case-step'

/** The reason is for the record; a party reads only that the case is in other hands. */
export async function redispatchCase(request: CommandRequest, input: z.output<typeof redispatchInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, input.caseId, 'redispatch', async (before) => {
    if (before.order?.mediatorId === input.mediatorId) {
      throw refusal('invalid-input', { issues: [{ path: 'mediatorId', message: `这件事就在${before.mediator?.name ?? '这位调解员'}手上，请换一位` }] })
    }
    return { ...(await orderFor(request, before, input)), text: input.reason }
  })
}
