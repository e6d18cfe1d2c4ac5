// Where the next page of a list begins, opaque to the client: the last row's instant and id.
export type PagePosition = { at: Date; id: string }

const latestInstantMs = 8_640_000_000_000_000

export const cursorOf = ({ at, id }: PagePosition): string => `${at.getTime().toString(36)}.${id}`

/** Null when it is not a cursor we made. */
export function positionOf(cursor: string): PagePosition | null {
  const parts = /^([0-9a-z]{1,11})\.([0-9a-z-]{1,64})$/.exec(cursor)
  const [instant, id] = [parts?.[1], parts?.[2]]
  if (instant === undefined || id === undefined) return null
  const ms = Number.parseInt(instant, 36)
  return ms <= latestInstantMs ? { at: new Date(ms), id } : null
}
