// 催办: a party may press once for each promise that was missed, and the press is told to those who can do something about it.
import type { CaseEventRecord, Limits } from '../records'
import { clocksInForce, clockStateOf, promisedToParties, type ClockRun } from './case-clocks'

const isNudged = (events: readonly CaseEventRecord[], { clock, startedSeq }: ClockRun): boolean =>
  events.some(({ kind, payload }) => kind === 'nudged' && payload['clock'] === clock && payload['startedSeq'] === startedSeq)

/** The missed promise a press now is about, the longest overdue first; or why there is none. */
export function nudgeOf(events: readonly CaseEventRecord[], limits: Limits, now: Date): ClockRun | 'nothing-overdue' | 'already-nudged' {
  const overdue = promisedToParties(clocksInForce(events, limits)).filter((run) => clockStateOf(run, now) === 'overdue')
    .sort((one, other) => one.dueBy.getTime() - other.dueBy.getTime())
  if (overdue.length === 0) return 'nothing-overdue'
  return overdue.find((run) => !isNudged(events, run)) ?? 'already-nudged'
}
