import type * as z from 'zod/mini'

import type { answerUrgeInput } from '../../contract/oversight'
import { urgeOwed } from '../domain/case-clocks'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** Told to whoever urged and to the desk; the parties read it, too. */
export async function answerUrge(request: CommandRequest, { caseId, words }: z.output<typeof answerUrgeInput>): Promise<CaseAnswer> {
  const { ports } = request
  const { limits } = await ports.places.district()
  return takeCaseStep(request, caseId, 'answer-urge', async (before) => {
    const owed = urgeOwed(before.events, limits)
    if (!owed) throw refusal('nothing-urged')
    const urgedBy = before.events.find(({ seq }) => seq === owed.startedSeq)?.actor.id
    const told = new Set([...(await ports.people.inOffice('dispatcher')), ...(urgedBy === undefined ? [] : [urgedBy])])
    return { text: words, alsoTold: [...told].map((id) => `staff:${id}` as const) }
  })
}
