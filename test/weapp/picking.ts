import type { Slot } from '../../src/contract/room'
import { dayOf, shownClock, shownRange } from '../../src/client/ui/shown-time'
import type { Phone } from './phone'

/** Opens the day of a slot in the strip and taps its time; the bar then says it in full. */
export async function pickSlot(phone: Phone, { startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>): Promise<void> {
  const day = String(Number(dayOf(startsAt).slice(8)))
  await phone.press(new RegExp(`^${day}$`), '.ui-day-strip')
  await phone.press(shownClock(startsAt), '.ui-slot-button')
  await phone.sees(shownRange(startsAt, endsAt, Date.now()))
}
