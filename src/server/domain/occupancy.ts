// What a sitting takes (design.md, occupancy table): quarters of an hour of a room's seat and of each person in it.
const quantumMs = 15 * 60_000

export const seatResource = (roomId: string, seat: number): string => `room:${roomId}/seat:${String(seat)}`
export const personResource = (personId: string): string => `person:${personId}`
export const providerResource = (providerId: string): string => `provider:${providerId}`
export const staffResource = (staffId: string): string => `staff:${staffId}`

/** Quarters of an hour since 1970. */
export const quantumOf = (at: Date): number => Math.floor(at.getTime() / quantumMs)

/** Whether nothing of `taken` lies in the quanta `[from, to)`. */
export function isFree(taken: ReadonlySet<number> | undefined, from: number, to: number): boolean {
  if (!taken) return true
  for (let quantum = from; quantum < to; quantum++) if (taken.has(quantum)) return false
  return true
}
