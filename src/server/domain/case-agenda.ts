// What somebody waits for in a case now, and by when: the one line of it that staff's lists are ordered by.
import type { DueWhat } from '../../contract/workbench'
import type { Rung } from '../../contract/role'
import type { CaseEventRecord, CaseRecord, Limits } from '../records'
import { clocksInForce, clockThatMatters } from './case-clocks'
import { nextRung, rungReached } from './escalation-ladder'
import { closableFrom, followUpDueOn } from './following'
import { endOfShanghaiDay, shanghaiDayOf } from './shanghai-time'

export type CaseAgenda = { what: DueWhat; dueBy: Date; overseer: Rung | null }
type Standing = Pick<CaseRecord, 'stage' | 'events'>

/** Null when nothing is left to do. A promised clock comes before the follow-up, and the follow-up before closing. */
export function agendaOf({ stage, events }: Standing, limits: Limits): CaseAgenda | null {
  if (isOver(stage)) return null
  if (stage === 'settled' || stage === 'not-settled') return afterOutcome(events)
  const clock = clockThatMatters(clocksInForce(events, limits))
  return clock && { what: clock.clock, dueBy: clock.dueBy, overseer: rungReached(events, clock) }
}

/** Days, not hours: what is due on a day may be done until its end. */
function afterOutcome(events: readonly CaseEventRecord[]): CaseAgenda | null {
  const followUpOn = followUpDueOn(events)
  if (followUpOn !== null) return { what: 'follow-up', dueBy: endOfShanghaiDay(followUpOn), overseer: null }
  const closable = closableFrom(events)
  return closable && { what: 'close', dueBy: endOfShanghaiDay(shanghaiDayOf(closable)), overseer: null }
}

const isOver = (stage: CaseRecord['stage']): boolean => stage === 'closed' || stage === 'declined' || stage === 'withdrawn' || stage === 'merged'

/** Both projections that a save of the case puts down beside it. */
export const whatIsDue = (after: Standing, limits: Limits): { escalateAt: Date | null; agenda: CaseAgenda | null } =>
  ({ escalateAt: nextRung(after.events, limits)?.dueAt ?? null, agenda: agendaOf(after, limits) })
