// What is owed on a bad rating now, and by when.
import type { ReviewSummary } from '../../contract/oversight'
import type { Tone } from '../ui/chip'
import { shownAt, shownDay } from '../ui/shown-time'

export function reviewDue({ due, answeredAt }: Pick<ReviewSummary, 'due' | 'answeredAt'>, now: Date): { label: string; tone: Tone } {
  if (due === null) return { label: answeredAt ? `${shownAt(answeredAt, now)} 答复了` : '答复了', tone: 'done' }
  const what = due.what === 'contact' ? '联系' : '答复'
  if (due.isOverdue) return { label: `${what}已超时，本该${shownDay(due.by, now)}`, tone: 'overdue' }
  return { label: `最晚${shownDay(due.by, now)}${what}`, tone: 'waiting' }
}
