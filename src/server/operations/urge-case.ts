import type * as z from 'zod/mini'

import type { urgeInput } from '../../contract/oversight'
import { rung } from '../../contract/role'
import { urgeOwed } from '../domain/case-clocks'
import { addMinutes } from '../domain/day-arithmetic'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** 督办 (domain.md row 12): the reply is owed on a clock of its own, by whoever has the case; one at a time. */
export async function urgeCase(request: CommandRequest, { caseId, words }: z.output<typeof urgeInput>): Promise<CaseAnswer> {
  const { ports, caller, now } = request
  const { limits } = await ports.places.district()
  return takeCaseStep(request, caseId, 'urge', async (before) => {
    const owed = urgeOwed(before.events, limits)
    if (owed) throw refusal('urge-unanswered', { replyBy: owed.dueBy.toISOString() })
    const [member, dispatchers] = await Promise.all([caller.staffId === null ? null : ports.people.staffMember(caller.staffId), ports.people.inOffice('dispatcher')])
    const { data: ownRung } = rung.safeParse(member?.profession)
    return {
      payload: { replyBy: addMinutes(now, limits.urgeReplyHours * 60).toISOString(), ...(ownRung && { rung: ownRung }) }, text: words,
      alsoTold: dispatchers.map((id) => `staff:${id}` as const),
    }
  })
}
