// The promises a resident can hold us to (domain.md §3), computed from the events alone. A step done exactly at its limit
// is in time.
import type { CaseEventKind } from '../../contract/case-steps'
import { clockNames, type ClockName, type ClockState } from '../../contract/clock'
import type { CaseEventRecord, Limits } from '../records'
import { lastOf, roundBeganAtSeq } from './case-rounds'
import { addMinutes } from './day-arithmetic'

type ClockRule = { startsWith: readonly CaseEventKind[]; doneBy: readonly CaseEventKind[]; minutes: (limits: Limits) => number }

/** The sources do not say where the 48 hours to the first sitting start; here they start at acknowledgement, as contact does. */
const clockRules = {
  accept: { startsWith: ['registered'], doneBy: ['accepted', 'declined'], minutes: (limits) => limits.acceptHours * 60 },
  acknowledge: { startsWith: ['dispatched', 'redispatched', 'handed-over'], doneBy: ['acknowledged'], minutes: (limits) => limits.acknowledgeMinutes },
  'first-contact': { startsWith: ['acknowledged'], doneBy: ['contacted'], minutes: (limits) => limits.contactHours * 60 },
  meet: { startsWith: ['acknowledged'], doneBy: ['sitting-opened'], minutes: (limits) => limits.meetHours * 60 },
  'urge-reply': { startsWith: ['urged'], doneBy: ['urge-answered'], minutes: (limits) => limits.urgeReplyHours * 60 },
  mediation: { startsWith: ['accepted', 'reopened'], doneBy: ['settled', 'ended'], minutes: (limits) => limits.mediationDays * 24 * 60 },
} as const satisfies Record<ClockName, ClockRule>

/** Events after which nobody waits for the clock any more, whether it was kept or not. */
const handlingStopsWith = ['settled', 'ended', 'declined', 'withdrawn', 'reopened', 'merged'] as const satisfies readonly CaseEventKind[]
/** What one mediator promised is not held against the next. */
const ordersEndWith = ['redispatched', 'handed-over', 'order-returned'] as const satisfies readonly CaseEventKind[]
const stoppedBy = {
  accept: handlingStopsWith,
  acknowledge: [...handlingStopsWith, ...ordersEndWith],
  'first-contact': [...handlingStopsWith, ...ordersEndWith],
  meet: [...handlingStopsWith, ...ordersEndWith],
  mediation: handlingStopsWith,
  // Owed by whoever has the case then.
  'urge-reply': handlingStopsWith,
} as const satisfies Record<ClockName, readonly CaseEventKind[]>

/** One start of one clock. `doneSeq` is the event that answered it; `stoppedAt` is when it was called off unanswered. */
export type ClockRun = {
  clock: ClockName
  startedSeq: number
  startedAt: Date
  dueBy: Date
  doneSeq: number | null
  doneAt: Date | null
  stoppedAt: Date | null
}

function runsOf(clock: ClockName, events: readonly CaseEventRecord[], limits: Limits): ClockRun[] {
  const rule: ClockRule = clockRules[clock]
  const stops: readonly CaseEventKind[] = stoppedBy[clock]
  const runs: ClockRun[] = []
  let running: ClockRun | null = null
  for (const event of events) {
    if (running && rule.doneBy.includes(event.kind)) {
      running.doneSeq = event.seq
      running.doneAt = event.at
      running = null
    } else if (running && stops.includes(event.kind)) {
      running.stoppedAt = event.at
      running = null
    }
    const last = runs.at(-1)
    // A merge undone is as if it had not been: the promise runs on from where it began.
    if (event.kind === 'unmerged' && last?.stoppedAt) {
      last.stoppedAt = null
      running = last
    }
    if (rule.startsWith.includes(event.kind)) {
      running = {
        clock, startedSeq: event.seq, startedAt: event.at, dueBy: addMinutes(event.at, rule.minutes(limits)),
        doneSeq: null, doneAt: null, stoppedAt: null,
      }
      runs.push(running)
    }
  }
  return runs
}

/** Every clock that ever ran, in the order of `clockNames`. */
export const clockRuns = (events: readonly CaseEventRecord[], limits: Limits): ClockRun[] =>
  clockNames.flatMap((clock) => runsOf(clock, events, limits))

export function clockStateOf(run: ClockRun, now: Date): ClockState {
  if (run.doneAt) return run.doneAt <= run.dueBy ? 'met' : 'late'
  return now <= run.dueBy ? 'running' : 'overdue'
}

/** The clocks of the round and the order now in hand; earlier ones stay readable on the timeline. */
export function clocksInForce(events: readonly CaseEventRecord[], limits: Limits): ClockRun[] {
  const roundSeq = roundBeganAtSeq(events)
  const orderSeq = Math.max(roundSeq, lastOf(events, 'dispatched', 'redispatched', 'handed-over')?.seq ?? 0)
  const sinceSeq = (clock: ClockName): number => (clock === 'accept' || clock === 'mediation' || clock === 'urge-reply' ? roundSeq : orderSeq)
  return clockRuns(events, limits).filter((run) => run.stoppedAt === null && run.startedSeq >= sinceSeq(run.clock))
}

/** The clock that matters now: of those nobody has answered yet, the one due first. */
export function clockThatMatters(inForce: readonly ClockRun[]): ClockRun | null {
  const waiting = inForce.filter((run) => run.doneAt === null)
  return waiting.reduce<ClockRun | null>((first, run) => (first === null || run.dueBy < first.dueBy ? run : first), null)
}

/** What the parties wait for; a reply to 督办 is owed to whoever urged, and stands beside it. */
export const promisedToParties = (inForce: readonly ClockRun[]): ClockRun[] => inForce.filter(({ clock }) => clock !== 'urge-reply')

/** The reply to 督办 that is still owed; null when none is. */
export const urgeOwed = (events: readonly CaseEventRecord[], limits: Limits): ClockRun | null =>
  clockRuns(events, limits).find(({ clock, doneAt, stoppedAt }) => clock === 'urge-reply' && doneAt === null && stoppedAt === null) ?? null

/** Whether every promise of the round was kept; one called off after its limit was not. */
export function wasOnTime(events: readonly CaseEventRecord[], limits: Limits): boolean {
  const since = roundBeganAtSeq(events)
  return clockRuns(events, limits)
    .filter((run) => run.startedSeq >= since)
    .every((run) => {
      const endedAt = run.doneAt ?? run.stoppedAt
      return endedAt === null || endedAt <= run.dueBy
    })
}
