import type { Interval } from '../records'

export type FreeSlotIn = Interval & { roomId: string; roomName: string }

/**
 * The free slots to offer instead of one that cannot be had (domain.md §4): the same room first, then the others, each
 * by how far in time they are from what was wanted. `free` lists rooms in the order in which they are to be preferred.
 */
export function nearestFree(free: readonly FreeSlotIn[], wanted: { roomId: string; startsAt: Date }, count = 3): FreeSlotIn[] {
  const distance = (slot: Interval): number => Math.abs(slot.startsAt.getTime() - wanted.startsAt.getTime())
  const isElsewhere = (slot: FreeSlotIn): number => Number(slot.roomId !== wanted.roomId)
  return [...free].sort((a, b) => isElsewhere(a) - isElsewhere(b) || distance(a) - distance(b)).slice(0, count)
}
