// A reopened case begins a new round; what was followed up or settled in an earlier round does not count for this one.
import type { CaseEventKind } from '../../contract/case-steps'
import type { CaseEventRecord, CaseRecord, Limits } from '../records'
import { addMinutes } from './day-arithmetic'

const minutesADay = 24 * 60

export function lastOf(events: readonly CaseEventRecord[], ...kinds: CaseEventKind[]): CaseEventRecord | null {
  return events.findLast((event) => kinds.includes(event.kind)) ?? null
}

/** The number of the event that began the round now under way. */
export const roundBeganAtSeq = (events: readonly CaseEventRecord[]): number => lastOf(events, 'reopened')?.seq ?? 0

/** How the round now under way came out, as far as it did: an agreement is told apart from an end without one. */
export function outcomeOf(events: readonly CaseEventRecord[]): 'settled' | 'not-settled' | null {
  const outcome = lastOf(events, 'settled', 'ended')
  if (outcome === null || outcome.seq < roundBeganAtSeq(events)) return null
  return outcome.kind === 'settled' ? 'settled' : 'not-settled'
}

/** Whether anybody sat down in the round now under way, together or apart. */
export const hasSat = (events: readonly CaseEventRecord[]): boolean =>
  (lastOf(events, 'sitting-opened')?.seq ?? 0) > roundBeganAtSeq(events)

/** A party may object until the limit has passed to the millisecond, counted from closing. */
export function isReopenWindowOver(record: Pick<CaseRecord, 'closedAt'>, limits: Pick<Limits, 'reopenDays'>, now: Date): boolean {
  return record.closedAt !== null && now > addMinutes(record.closedAt, limits.reopenDays * minutesADay)
}
