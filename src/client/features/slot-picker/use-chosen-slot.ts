import { useState } from 'react'
import type { Slot, SlotDay } from '../../../contract/room'
import { now } from '../../platform/clock'
import { dayOf } from '../../ui/shown-time'
import { firstOpenDay, slotStartingAt } from './slot-choice'

export interface ChosenSlot {
  todayOn: string
  /** The day that is open. */
  on: string
  onDay: (on: string) => void
  /** What is chosen, while it is still free. */
  slot: Slot | undefined
  choose: (startsAt: string | undefined) => void
  /** It was chosen, and has been taken since. */
  isGone: boolean
}

/** The day that is open and the time that is chosen; `days` undefined while they are still asked for. */
export function useChosenSlot(days: readonly SlotDay[] | undefined, first?: string): ChosenSlot {
  const [chosenOn, setChosenOn] = useState<string>()
  const [chosenAt, setChosenAt] = useState(first)
  const todayOn = dayOf(now())
  const chosen = slotStartingAt(days ?? [], chosenAt)
  const slot = chosen?.state === 'free' ? chosen : undefined
  return {
    todayOn,
    on: chosenOn ?? (chosen ? dayOf(chosen.startsAt) : firstOpenDay(days ?? [])?.on) ?? todayOn,
    onDay: setChosenOn,
    slot,
    choose: setChosenAt,
    isGone: days !== undefined && chosenAt !== undefined && slot === undefined,
  }
}
