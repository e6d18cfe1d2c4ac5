import type { Slot } from '../../../contract/room'
import { slotStateNames } from '../../../contract/terms'

/** What stands under a slot's time: how many places are left, or why it cannot be taken. */
export function seatWords({ state, seatsLeft, note }: Slot): string {
  if (state === 'free') return seatsLeft > 1 ? `还有 ${seatsLeft} 席` : '还有 1 席'
  if (state === 'closure' && note) return note
  return slotStateNames[state]
}
