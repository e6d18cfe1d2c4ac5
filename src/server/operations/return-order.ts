import type * as z from 'zod/mini'

import type { returnOrderInput } from '../../contract/mediator-step'
import { returned } from '../domain/take-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** 退回: never silent. Every dispatcher in office is told and the parties read that somebody else is looked for; the reason is staff's. */
export async function returnOrder(request: CommandRequest, { caseId, reason }: z.output<typeof returnOrderInput>): Promise<CaseAnswer> {
  const { ports, now } = request
  return takeCaseStep(request, caseId, 'return-order', async (before) => ({
    text: reason,
    changes: returned(before, now),
    alsoTold: (await ports.people.inOffice('dispatcher', before.communityId)).map((staffId) => `staff:${staffId}` as const),
  }))
}
