// 三长盯办 (domain.md §3, rows 8 and 14): who is told in turn when a promised step is overdue. Once told is told: a rung is
// reached once for each run of a clock, and no more when the step was taken or called off meanwhile.
import type { ClockName } from '../../contract/clock'
import { rungs, type Rung } from '../../contract/role'
import type { CaseEventRecord, Limits } from '../records'
import { clockRuns, type ClockRun } from './case-clocks'
import { addMinutes } from './day-arithmetic'

/** The sources name no rung for our own clock `accept`; the lowest one watches it. */
const ladder = {
  accept: ['police-chief'],
  acknowledge: ['police-chief'],
  'first-contact': ['police-chief', 'brigade-chief'],
  meet: rungs,
  mediation: ['brigade-chief'],
} as const satisfies Record<Exclude<ClockName, 'urge-reply'>, readonly Rung[]>

/** A reply to 督办 that does not come goes to the rung above whoever urged; above the highest there is none. */
function ladderOf({ clock, startedSeq }: ClockRun, events: readonly CaseEventRecord[]): readonly Rung[] {
  if (clock !== 'urge-reply') return ladder[clock]
  const urgedBy = events.find(({ seq }) => seq === startedSeq)?.payload['rung']
  const above = rungs[Math.min(rungs.findIndex((rung) => rung === urgedBy) + 1, rungs.length - 1)]
  return above === undefined ? [] : [above]
}

/** A rung to be told at `dueAt`, if the run is not answered by then. */
export type RungDue = { rung: Rung; run: ClockRun; dueAt: Date }

const oneMs = 1

/** A step exactly at its limit is in time, so the first rung is told a millisecond after it; the next when its minutes more have passed. */
function rungsOf(run: ClockRun, events: readonly CaseEventRecord[], limits: Limits): RungDue[] {
  const wait: Record<Rung, number> = { 'police-chief': 0, 'brigade-chief': limits.brigadeChiefAfterMinutes, 'deputy-bureau-chief': limits.deputyBureauChiefAfterMinutes }
  let minutesOver = 0
  return ladderOf(run, events).map((rung, index) => {
    if (index > 0) minutesOver += wait[rung]
    return { rung, run, dueAt: minutesOver > 0 ? addMinutes(run.dueBy, minutesOver) : new Date(run.dueBy.getTime() + oneMs) }
  })
}

const toldOf = (events: readonly CaseEventRecord[], run: ClockRun): CaseEventRecord[] =>
  events.filter(({ kind, payload }) => kind === 'escalated' && payload['clock'] === run.clock && payload['startedSeq'] === run.startedSeq)

/** The next rung to be told of the case, by when it is due; null when no clock runs or all that watch it know. */
export function nextRung(events: readonly CaseEventRecord[], limits: Limits): RungDue | null {
  return clockRuns(events, limits)
    .filter((run) => run.doneAt === null && run.stoppedAt === null)
    .flatMap((run) => {
      const told = toldOf(events, run).map(({ payload }) => payload['rung'])
      return rungsOf(run, events, limits).find(({ rung }) => !told.includes(rung)) ?? []
    })
    .reduce<RungDue | null>((first, one) => (first === null || one.dueAt < first.dueAt ? one : first), null)
}

/** The highest rung that was told of this run. */
export function rungReached(events: readonly CaseEventRecord[], run: ClockRun): Rung | null {
  const told = toldOf(events, run).map(({ payload }) => payload['rung'])
  return rungs.findLast((rung) => told.includes(rung)) ?? null
}

/** Who looks after an overdue run: the highest rung told, or the one that is told next. */
export const rungWatching = (events: readonly CaseEventRecord[], run: ClockRun): Rung | null => rungReached(events, run) ?? ladderOf(run, events)[0] ?? null

/** The clocks this rung is the first to be told of. */
export const clocksFirstToldTo = (rung: Rung): ClockName[] => Object.entries(ladder).flatMap(([clock, [first]]) => (first === rung ? [clock as keyof typeof ladder] : []))
