// 回访 (domain.md row 15): after an agreement the mediator asks whether it holds, and each party may answer alone. A case is
// closed when somebody asked and the applicant says that it holds, or has let the time for an answer pass (domain.md row 7).
import type { PartySide } from '../../contract/role'
import { followUpOutcome } from '../../contract/staff-step'
import type { CaseEventRecord } from '../records'
import { lastOf, outcomeOf } from './case-rounds'
import { addMinutes } from './day-arithmetic'
import { dayAfter, shanghaiDayOf } from './shanghai-time'

export const followUpAfterDays = 7
export const answerWithinDays = 7
const minutesADay = 24 * 60

/** What was asked and answered since the agreement of this round; nothing when there is none. */
function sinceAgreement(events: readonly CaseEventRecord[]): { agreed: CaseEventRecord; later: CaseEventRecord[] } | null {
  const agreed = outcomeOf(events) === 'settled' ? lastOf(events, 'settled') : null
  return agreed && { agreed, later: events.filter(({ seq }) => seq > agreed.seq) }
}

const outcomeIn = ({ payload }: CaseEventRecord) => followUpOutcome.parse(payload['followUpOutcome'])

/** A side's last word on whether it holds; it may be changed until the case is closed. */
function lastAnswer(later: readonly CaseEventRecord[], side: PartySide): CaseEventRecord | null {
  return later.findLast(({ kind, payload }) => kind === 'confirmed' && payload['side'] === side) ?? null
}

/** A side that said after the last follow-up that not all was done: the mediator asks again. */
const complaint = (later: readonly CaseEventRecord[], followUp: CaseEventRecord): CaseEventRecord | null =>
  (['applicant', 'respondent'] as const).map((side) => lastAnswer(later, side))
    .find((answer) => answer !== null && answer.seq > followUp.seq && outcomeIn(answer) !== 'holding') ?? null

/**
 * From when on the case may be closed: at once when the applicant says that it holds, else when seven days have passed since
 * the follow-up; null while the mediator has to ask. What did not settle has nothing to follow.
 */
export function closableFrom(events: readonly CaseEventRecord[]): Date | null {
  const since = sinceAgreement(events)
  if (since === null) return lastOf(events, 'ended')?.at ?? null
  const followUp = lastOf(since.later, 'followed-up')
  if (followUp === null || followUp.payload['followUpOutcome'] === 'broken' || complaint(since.later, followUp)) return null
  const answer = lastAnswer(since.later, 'applicant')
  if (answer && outcomeIn(answer) === 'holding') return answer.seq > followUp.seq ? answer.at : followUp.at
  return addMinutes(followUp.at, answerWithinDays * minutesADay)
}

export type ClosingWaitsFor = { what: 'follow-up' } | { what: 'answer'; answerBy: Date } | null

/** What closing still waits for. At exactly seven days after the follow-up the time for an answer is over. */
export function closingWaitsFor(events: readonly CaseEventRecord[], now: Date): ClosingWaitsFor {
  if (outcomeOf(events) !== 'settled') return null
  const from = closableFrom(events)
  if (from === null) return { what: 'follow-up' }
  return now < from ? { what: 'answer', answerBy: from } : null
}

/**
 * The Shanghai day by which the mediator asks next: a week after the agreement or after a follow-up that found it broken, the
 * next day when a party says that not all was done; null when nothing is left to ask.
 */
export function followUpDueOn(events: readonly CaseEventRecord[]): string | null {
  const since = sinceAgreement(events)
  if (since === null) return null
  const followUp = lastOf(since.later, 'followed-up')
  if (followUp === null) return dayAfter(shanghaiDayOf(since.agreed.at), followUpAfterDays)
  const said = complaint(since.later, followUp)
  if (said) return dayAfter(shanghaiDayOf(said.at))
  return followUp.payload['followUpOutcome'] === 'broken' ? dayAfter(shanghaiDayOf(followUp.at), followUpAfterDays) : null
}

/** The whole of it, as one side or, for staff, the applicant's. */
export function followingOf(events: readonly CaseEventRecord[], side: PartySide, now: Date) {
  const since = sinceAgreement(events)
  if (since === null) return null
  const followUp = lastOf(since.later, 'followed-up')
  const answer = lastAnswer(since.later, side)
  const waits = closingWaitsFor(events, now)
  return {
    followUpDueOn: followUpDueOn(events),
    followedUpAt: followUp?.at ?? null,
    answerBy: waits?.what === 'answer' ? waits.answerBy : null,
    answer: answer && { outcome: outcomeIn(answer), at: answer.at },
    waitsFor: waits?.what ?? null,
  }
}
