// Where the next page begins, opaque to the client: the last case's registration instant and id.
import type { CasePosition } from '../ports'

const latestInstantMs = 8_640_000_000_000_000

export const cursorOf = ({ registeredAt, id }: CasePosition): string => `${registeredAt.getTime().toString(36)}.${id}`

/** Null when it is not a cursor we made. */
export function positionOf(cursor: string): CasePosition | null {
  const parts = /^([0-9a-z]{1,11})\.([0-9a-z-]{1,64})$/.exec(cursor)
  const [instant, id] = [parts?.[1], parts?.[2]]
  if (instant === undefined || id === undefined) return null
  const ms = Number.parseInt(instant, 36)
  return ms <= latestInstantMs ? { registeredAt: new Date(ms), id } : null
}
