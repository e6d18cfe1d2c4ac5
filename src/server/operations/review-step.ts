// The two steps of a review: somebody calls, somebody answers. Each once; whoever comes second is told who did it, and when.
import type * as z from 'zod/mini'

import type { reviewAnswer, reviewContact } from '../../contract/oversight'
import type { ReviewRecord } from '../desk-records'
import type { Notice } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { reviewerOf, reviewView } from './review-view'

type Answer = z.input<typeof reviewAnswer.output>
type Step = { kind: 'contacted' | 'answered'; words: string }

export const contactRater = (request: CommandRequest, { note, ...which }: z.output<typeof reviewContact.input>): Promise<Answer> => step(request, which, { kind: 'contacted', words: note })
export const answerRater = (request: CommandRequest, { words, ...which }: z.output<typeof reviewAnswer.input>): Promise<Answer> => step(request, which, { kind: 'answered', words })

async function step({ ports, caller, now, command }: CommandRequest, { caseId, side }: Pick<ReviewRecord, 'caseId' | 'side'>, { kind, words }: Step): Promise<Answer> {
  const reviewer = reviewerOf(caller)
  const [before, member] = await Promise.all([ports.reviews.find(caseId, side, reviewer), ports.people.staffMember(reviewer.staffId)])
  if (!before) throw refusal('not-found')
  const refused = whyNot(before, kind)
  if (refused) throw refused
  const name = member?.name ?? null
  const after = kind === 'contacted' ? { ...before, contactedAt: now, contactedBy: name, contactNote: words } : { ...before, answeredAt: now, answeredBy: name, answer: words }
  const output = { review: reviewView(after, now) }
  const notices = kind === 'answered' ? await toldToRater({ ports }, before, now) : []
  const saved = await ports.reviews.save({ command, output, caseId, side, kind, words, staffId: reviewer.staffId, at: now, notices })
  if (saved.outcome === 'stale') {
    const moved = await ports.reviews.find(caseId, side, reviewer)
    throw (moved && whyNot(moved, kind)) ?? refusal('try-again-later')
  }
  return answerOf(saved, output)
}

function whyNot({ contactedAt, contactedBy, answeredAt, answeredBy }: ReviewRecord, kind: Step['kind']) {
  if (answeredAt) return refusal('review-done', { by: answeredBy, at: answeredAt.toISOString() })
  if (kind === 'contacted') return contactedAt ? refusal('review-done', { by: contactedBy, at: contactedAt.toISOString() }, `${contactedBy ?? '同事'}已经联系过了`) : null
  return contactedAt ? null : refusal('review-not-contacted')
}

async function toldToRater({ ports }: Pick<CommandRequest, 'ports'>, { caseId, side }: ReviewRecord, at: Date): Promise<Notice[]> {
  const record = await ports.cases.find(caseId)
  const personId = record?.parties.find((party) => party.side === side)?.personId
  if (!record || !personId) return []
  return [{
    dedupeKey: `review/${caseId}/${side}/answered/person:${personId}`, kind: 'review-answered', recipient: `person:${personId}`,
    caseId, appointmentId: null, gatheringId: null, facts: { number: record.number, stage: record.stage }, dueAt: at,
  }]
}
