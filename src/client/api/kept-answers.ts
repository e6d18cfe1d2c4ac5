// What was read, kept on the phone as it last came, so that it can be read again without a network.
import type { Shelf } from '../platform/storage'

export interface KeptAnswers {
  /** The answer as it last came, also before the app was closed. */
  answerOf: (name: string) => unknown
  /** When it came, for every answer of this sitting and every one that is kept. */
  cameAt: (name: string) => number | undefined
  keep: (name: string, answer: unknown) => void
  /** Came, and is not worth keeping past this sitting. */
  passOver: (name: string) => void
  forget: (name: string) => void
  forgetAll: () => void
}

interface Limits {
  answers: number
  bytes: number
  /** A single answer larger than this is not kept at all. */
  bytesOfOne: number
}

interface Sources {
  /** Changes with the contract: an answer of another edition may not fit the screens any more. */
  edition: string
  now: () => number
  limits?: Limits
}

/** Well inside what WeChat allows: 10 MB in all, 1 MB under one key. */
const roomForAnswers: Limits = { answers: 60, bytes: 1_000_000, bytesOfOne: 200_000 }

const PREFIX = 'read.'
const INDEX = `${PREFIX}index`

interface Entry {
  name: string
  at: number
  bytes: number
}

/** One name per person, operation and input; a person never meets the answers of another. */
export function answerName(owner: string, operation: string, input: unknown): string {
  return `${owner}.${operation}.${JSON.stringify(input)}`
}

/** Keeps the newest answers within the limits; the oldest go first. */
export function keptAnswers(shelf: Shelf, { edition, now, limits = roomForAnswers }: Sources): KeptAnswers {
  const keyOf = (name: string) => `${PREFIX}${name}`
  const cameAt = new Map<string, number>()
  // An answer that came again unchanged is not written again.
  const written = new Map<string, string>()
  let known: Entry[] | undefined

  const entries = (): Entry[] => {
    if (known) return known
    known = entriesIn(shelf.stored(INDEX), edition)
    const names = new Set(known.map(({ name }) => keyOf(name)).concat(INDEX))
    for (const key of shelf.storedKeys(PREFIX)) if (!names.has(key)) shelf.forget(key)
    for (const { name, at } of known) cameAt.set(name, at)
    return known
  }
  const drop = (name: string) => {
    shelf.forget(keyOf(name))
    written.delete(name)
  }
  const save = (next: Entry[]) => {
    const newestFirst = [...next].sort((one, other) => other.at - one.at)
    let bytes = 0
    known = newestFirst.filter((entry, place) => {
      bytes += entry.bytes
      const hasRoom = place < limits.answers && bytes <= limits.bytes
      if (!hasRoom) drop(entry.name)
      return hasRoom
    })
    shelf.store(INDEX, { edition, entries: known })
  }
  const forget = (name: string) => {
    cameAt.delete(name)
    const kept = entries()
    if (!kept.some((entry) => entry.name === name)) return
    drop(name)
    save(kept.filter((entry) => entry.name !== name))
  }

  return {
    answerOf: (name) => (entries().some((entry) => entry.name === name) ? shelf.stored(keyOf(name)) : undefined),
    cameAt: (name) => {
      entries()
      return cameAt.get(name)
    },
    forget,
    passOver: (name) => void cameAt.set(name, now()),
    keep: (name, answer) => {
      const others = entries().filter((entry) => entry.name !== name)
      const at = now()
      const text = JSON.stringify(answer)
      const bytes = byteLength(text)
      const isKept = bytes <= limits.bytesOfOne && (written.get(name) === text || shelf.store(keyOf(name), answer))
      if (isKept) written.set(name, text)
      else drop(name)
      cameAt.set(name, at)
      save(isKept ? [{ name, at, bytes }, ...others] : others)
    },
    forgetAll: () => {
      for (const key of shelf.storedKeys(PREFIX)) shelf.forget(key)
      known = []
      cameAt.clear()
      written.clear()
    },
  }
}

function entriesIn(stored: unknown, edition: string): Entry[] {
  if (typeof stored !== 'object' || stored === null || !('edition' in stored) || stored.edition !== edition) return []
  return 'entries' in stored && Array.isArray(stored.entries) ? stored.entries.filter(isEntry) : []
}

function isEntry(entry: unknown): entry is Entry {
  return typeof entry === 'object' && entry !== null
    && 'name' in entry && typeof entry.name === 'string'
    && 'at' in entry && typeof entry.at === 'number'
    && 'bytes' in entry && typeof entry.bytes === 'number'
}

/** Of the text in UTF-8; a mini-program has no TextEncoder. */
function byteLength(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3
  }
  return bytes
}
