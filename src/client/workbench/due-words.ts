// What a line of a staff list says at its end: what is awaited, and how long there is left for it.
import type { DeskRow, DueWhat } from '../../contract/workbench'
import type { Tone } from '../ui/chip'
import { dayOf, shownAt, shownBriefly, shownDay, shownDuration } from '../ui/shown-time'

const awaited: Readonly<Record<DueWhat, string>> = {
  accept: '受理', acknowledge: '签收', 'first-contact': '联系', meet: '见面', mediation: '调解', 'urge-reply': '回复督办', 'follow-up': '回访', close: '结单',
}
/** Kept by the end of a day; nobody counts their minutes. */
const isOfADay = (what: DueWhat): boolean => what === 'follow-up' || what === 'mediation'
const nearMs = 24 * 60 * 60 * 1000

export type DueWords = { label: string; tone: Tone; icon: 'clock' | 'warning' | 'calendar' }

export function dueWords({ due, nextSitting }: Pick<DeskRow, 'due' | 'nextSitting'>, now: Date): DueWords | null {
  if (nextSitting && !due?.isOverdue && (due === null || nextSitting.startsAt <= due.by || dayOf(nextSitting.startsAt) === dayOf(now))) {
    return { label: `调解 ${shownBriefly(nextSitting.startsAt, now)}`, tone: 'brand', icon: 'calendar' }
  }
  if (due === null) return null
  if (due.what === 'close') return { label: '可以结单', tone: 'done', icon: 'calendar' }
  const what = awaited[due.what]
  if (due.isOverdue) return { label: `${what} 超时 ${shownDuration(due.by, now)}`, tone: 'overdue', icon: 'warning' }
  if (isOfADay(due.what)) return { label: `${what} ${dayOf(due.by) === dayOf(now) ? '今天' : `${shownDay(due.by, now).replace(/（.*）/, '')}前`}`, tone: dayOf(due.by) === dayOf(now) ? 'waiting' : 'brand', icon: 'calendar' }
  const isNear = new Date(due.by).getTime() - now.getTime() < nearMs
  return { label: isNear ? `${what} 还有 ${shownDuration(now, due.by)}` : `${what} ${shownAt(due.by, now)} 前`, tone: isNear ? 'waiting' : 'brand', icon: 'clock' }
}

export const awaitedName = (what: DueWhat): string => awaited[what]
