import type { Deadline } from '../../contract/clock'
import { clockStateOf, type ClockRun } from '../domain/case-clocks'

export const shownDeadline = (run: ClockRun, now: Date): Deadline => ({
  clock: run.clock,
  startedAt: run.startedAt.toISOString(),
  dueBy: run.dueBy.toISOString(),
  doneAt: run.doneAt?.toISOString() ?? null,
  state: clockStateOf(run, now),
})
