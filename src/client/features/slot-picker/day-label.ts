// How a day of the strip is named, and why nothing can be chosen on it.
import type { SlotDay } from '../../../contract/room'
import type { DayStripDay } from '../../ui/day-strip'
import { shownWeekday } from '../../ui/shown-time'

const dayNumber = (on: string): string => String(Number(on.slice(8)))

export function stripDay(day: SlotDay, todayOn: string): DayStripDay {
  return {
    id: day.on,
    label: day.on === todayOn ? '今天' : shownWeekday(day.on),
    number: dayNumber(day.on),
    closedReason: closedWord(day),
    mark: dayMark(day),
  }
}

/** `11月22日 周日`, with 今天 before it on the day itself. */
export function dayHeading(on: string, todayOn: string): string {
  const date = `${Number(on.slice(5, 7))}月${dayNumber(on)}日 ${shownWeekday(on)}`
  return on === todayOn ? `今天 · ${date}` : date
}

/** One word for the strip, undefined while something is free. */
export function closedWord(day: SlotDay): string | undefined {
  const { slots } = day
  if (slots.some(({ state }) => state === 'free')) return undefined
  if (slots.length === 0) return day.holidayName ?? (day.kind === 'rest' ? '休息' : '不开放')
  if (slots.every(({ state }) => state === 'closure')) return '停用'
  if (slots.every(({ state }) => state === 'past')) return '已过'
  if (slots.every(({ state }) => state === 'past' || state === 'too-soon')) return '来不及'
  return '约满'
}

/** The sentence for a day that has been opened although nothing is free on it. */
export function closedSentence(day: SlotDay): string | undefined {
  const word = closedWord(day)
  if (word === undefined) return undefined
  if (day.slots.length === 0) return day.holidayName ? `${day.holidayName}放假，这天不开放。` : `${shownWeekday(day.on)}休息，这天不开放。`
  if (word === '停用') return `${day.slots[0]?.note ?? '调解室停用'}，这天不开放。`
  if (word === '已过') return '今天的时间都过了。'
  return word === '来不及' ? '今天剩下的时间离得太近，来不及准备了。' : '这天都约满了，或者已有安排。'
}

/** What a person should know about an open day before choosing it. */
export function dayRemark({ on, kind, holidayName, isCalendarPublished, slots }: SlotDay): string | undefined {
  if (!isCalendarPublished) return `${on.slice(0, 4)} 年的放假安排尚未公布，这天可能会有变动。`
  if (slots.length === 0) return undefined
  if (kind === 'make-up-working') return '这天调休上班，照常开放。'
  return kind === 'holiday' ? `${holidayName ?? '节假日'}期间，这间调解室照常开放。` : undefined
}

function dayMark({ kind, holidayName, isCalendarPublished }: SlotDay): string | undefined {
  if (kind === 'make-up-working') return '调休'
  if (kind === 'holiday' && holidayName) return holidayName
  return isCalendarPublished ? undefined : '待公布'
}
