import { createHash } from 'node:crypto'

/** The same input gives the same bytes in whatever order its fields were sent. */
export function inputHash(input: unknown): Uint8Array {
  return createHash('sha256').update(JSON.stringify(input, inKeyOrder) ?? 'undefined').digest()
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
