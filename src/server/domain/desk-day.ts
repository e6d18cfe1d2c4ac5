// 「今天」 of a mediator: what cannot wait until tomorrow, first due first.
import type { DueWhat } from '../../contract/workbench'
import type { DeskRecord } from '../desk-records'
import { endOfShanghaiDay, shanghaiDayOf } from './shanghai-time'

/** These run in hours: they stand on the day's list from the moment they begin, however late tomorrow they end. */
const runsInHours: readonly DueWhat[] = ['accept', 'acknowledge', 'first-contact', 'meet']

type Line = Pick<DeskRecord, 'due' | 'nextSitting'>

const sittingToday = ({ nextSitting }: Line, now: Date): Date | null =>
  nextSitting && shanghaiDayOf(nextSitting.startsAt) === shanghaiDayOf(now) ? nextSitting.startsAt : null

function isOfToday(line: Line, now: Date): boolean {
  if (sittingToday(line, now)) return true
  if (line.due === null) return false
  return runsInHours.includes(line.due.what) || line.due.by <= endOfShanghaiDay(shanghaiDayOf(now))
}

/** What comes first of a line: its limit, or today's sitting. */
const urgency = (line: Line, now: Date): number =>
  Math.min(line.due?.by.getTime() ?? Infinity, sittingToday(line, now)?.getTime() ?? Infinity)

export const dayOf = <Of extends Line>(lines: readonly Of[], now: Date): Of[] =>
  lines.filter((line) => isOfToday(line, now)).sort((one, other) => urgency(one, now) - urgency(other, now))
