// Days of slots as they are asked for and answered.
import { bookingHorizonDays, type SlotDay } from '../../contract/room'
import type { DerivedDay } from '../domain/availability'
import { daysBetween } from '../domain/day-arithmetic'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { refusal } from '../refusal'

/** Days further off than this hold nothing to look at and are a mistake. */
const furthestDays = 366

export function refuseFarDays(fromOn: string, now: Date): void {
  if (Math.abs(daysBetween(shanghaiDayOf(now), fromOn)) <= furthestDays) return
  throw refusal('invalid-input', { issues: [{ path: 'fromOn', message: `请选今天起 ${String(bookingHorizonDays)} 天以内的日期` }] })
}

export const shownDays = (derived: readonly DerivedDay[]): SlotDay[] => derived.map(({ on, kind, holidayName, isPublished, slots }) => ({
  on, kind, holidayName, isCalendarPublished: isPublished,
  slots: slots.map((slot) => ({ ...slot, startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() })),
}))
