import type { RoomSummary } from '../../../contract/room'

/** domain.md §4: a dispute is offered a slot within 48 h where there is one. */
const SOON_MS = 48 * 3_600_000

const byNextFree = (one: RoomSummary, other: RoomSummary): number => Date.parse(one.nextFreeAt ?? '') - Date.parse(other.nextFreeAt ?? '')

/** Rooms with something free, soonest first, split where the 48 hours end; full rooms are left out. */
export function soonestFirst(rooms: readonly RoomSummary[], now: Date): { soon: RoomSummary[]; later: RoomSummary[] } {
  const free = rooms.filter(({ nextFreeAt }) => nextFreeAt !== null).sort(byNextFree)
  const isSoon = ({ nextFreeAt }: RoomSummary): boolean => Date.parse(nextFreeAt ?? '') - now.getTime() <= SOON_MS
  return { soon: free.filter(isSoon), later: free.filter((room) => !isSoon(room)) }
}
