import type { Slot, SlotDay } from '../../../contract/room'

/** The first day with something free, else the first day at all. */
export function firstOpenDay(days: readonly SlotDay[]): SlotDay | undefined {
  return days.find(({ slots }) => slots.some(({ state }) => state === 'free')) ?? days[0]
}

/** The first day after `on` with something free. */
export function nextOpenDay(days: readonly SlotDay[], on: string): SlotDay | undefined {
  return days.find((day) => day.on > on && day.slots.some(({ state }) => state === 'free'))
}

export function slotStartingAt(days: readonly SlotDay[], startsAt: string | undefined): Slot | undefined {
  if (startsAt === undefined) return undefined
  const instant = Date.parse(startsAt)
  for (const { slots } of days) {
    const found = slots.find((slot) => Date.parse(slot.startsAt) === instant)
    if (found) return found
  }
  return undefined
}
