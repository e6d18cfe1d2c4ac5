import type { Slot } from '../../../contract/room'
import { shownClock } from '../../ui/shown-time'

export type PartOfDay = '上午' | '下午' | '晚上'
export interface PartWithSlots { part: PartOfDay; slots: readonly Slot[] }

const NOON = 12
const EVENING = 18

/** Shanghai's wall clock decides, whatever zone the phone is set to. */
export function partOfDay(at: string): PartOfDay {
  const hour = Number.parseInt(shownClock(at), 10)
  if (hour < NOON) return '上午'
  return hour < EVENING ? '下午' : '晚上'
}

/** A day's slots under 上午, 下午 and 晚上; a part without slots is left out. */
export function slotsByPart(slots: readonly Slot[]): PartWithSlots[] {
  const parts: PartOfDay[] = ['上午', '下午', '晚上']
  return parts
    .map((part) => ({ part, slots: slots.filter(({ startsAt }) => partOfDay(startsAt) === part) }))
    .filter(({ slots: inPart }) => inPart.length > 0)
}
