import type * as z from 'zod/mini'

import type { nudgeInput } from '../../contract/oversight'
import { rungWatching } from '../domain/escalation-ladder'
import { nudgeOf } from '../domain/nudging'
import type { CaseRecord } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** 催办: once for each promise that was missed. Told to the mediator and to the rung that watches; where nobody has it yet, to the desk. */
export async function nudgeCase(request: CommandRequest, { caseId }: z.output<typeof nudgeInput>): Promise<CaseAnswer> {
  const { ports, now } = request
  const { limits } = await ports.places.district()
  return takeCaseStep(request, caseId, 'nudge', async (before) => {
    const run = nudgeOf(before.events, limits, now)
    if (typeof run === 'string') throw refusal(run)
    const rung = rungWatching(before.events, run)
    const watching = rung ? await ports.overseers.of(rung, before.communityId) : []
    return {
      payload: { clock: run.clock, startedSeq: run.startedSeq, dueBy: run.dueBy.toISOString() },
      alsoTold: [...watching, ...(await deskOf(request, before))].map((id) => `staff:${id}` as const),
    }
  })
}

const deskOf = async ({ ports }: CommandRequest, { mediator }: CaseRecord): Promise<string[]> => (mediator === null ? ports.people.inOffice('dispatcher') : [])
