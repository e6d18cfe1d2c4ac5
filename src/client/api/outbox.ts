// What somebody wants sent and the network could not take: kept on the phone under its key until the answer is known.
import { createStore } from 'zustand/vanilla'
import type { Shelf } from '../platform/storage'
import type { InputOf, OutputOf } from './operation'
import type { Problem } from './problem-of'
import { sendOnce, type Send, type Sent } from './send-once'

/** What may happen an hour later without harm to anybody. Never a seat or a place: they are gone by then. */
export const deferrable = ['cases/register', 'cases/addNote', 'ratings/give'] as const
export type Deferrable = (typeof deferrable)[number]

interface Letter<Op extends Deferrable> {
  /** The command's idempotency key. */
  key: string
  operation: Op
  /** What went or is to go out under the key; the last is what the person means. */
  texts: readonly InputOf<Op>[]
  since: string
  /** It was on its way once, so nobody knows whether it arrived. */
  wasTried: boolean
  /** The storage key of the draft it was written in, which goes once the letter was received. */
  draftKey?: string
  /** Known once the server answered; the letter stays till the person has seen it. */
  outcome?: { end: 'received'; output: OutputOf<Op>; isEarlierText: boolean } | { end: 'refused'; problem: Problem }
}
export type RegistrationLetter = Letter<'cases/register'>
export type Waiting = { [Op in Deferrable]: Letter<Op> }[Deferrable]
export type Sender = <Op extends Deferrable>(operation: Op) => Send<Op>

export interface Outbox {
  /** The owner's letters, oldest first. */
  letters: readonly Waiting[]
  isSending: boolean
  /** False when the phone has no room: it was not kept. */
  put: (letter: Waiting) => boolean
  remove: (key: string) => void
  /** Sends what waits, one after the other; a second call while it runs waits for the first. */
  deliver: () => Promise<void>
  /** Signing out: nothing anybody wrote stays. */
  forgetAll: () => void
}

interface Sources {
  /** Whose letters are shown and sent. */
  owner: () => string
  send: Sender
  /** The server took it: what was read before is old now. */
  onReceived: (operation: Deferrable) => void
}

const PREFIX = 'waiting.'

export function outboxOver(shelf: Shelf, { owner, send, onReceived }: Sources) {
  const prefix = () => `${PREFIX}${owner()}.`
  let delivery: Promise<void> | undefined

  return createStore<Outbox>()((set, get) => {
    const isHere = (letter: Waiting) => get().letters.some(({ key }) => key === letter.key)
    const keep = (letter: Waiting): boolean => {
      if (!shelf.store(`${prefix()}${letter.key}`, letter)) return false
      set(({ letters }) => ({ letters: oldestFirst([...letters.filter(({ key }) => key !== letter.key), letter]) }))
      return true
    }
    const settle = (letter: Waiting, sent: Exclude<Sent<Deferrable>, { end: 'unknown' }>) => {
      // Taken back while it was on its way: what is known of it counts nothing any more, but what is read does.
      if (isHere(letter)) keep({ ...letter, outcome: sent } as Waiting)
      if (sent.end !== 'received') return
      if (letter.draftKey !== undefined) shelf.forget(letter.draftKey)
      onReceived(letter.operation)
    }
    const deliverAll = async () => {
      const sender = owner()
      for (const letter of get().letters.filter(({ outcome }) => outcome === undefined)) {
        if (owner() !== sender || !isHere(letter)) continue
        // Stored before it is sent: the app may be killed before the answer comes.
        const tried: Waiting = { ...letter, wasTried: true }
        keep(tried)
        const sent = await sendLetter(tried, send)
        if (sent.end !== 'unknown') settle(tried, sent)
        else if (sent.problem.code === 'no-answer') return
      }
    }
    const found = lettersIn(shelf, prefix())
    // The app was killed between the answer and this.
    for (const { draftKey, outcome } of found) if (draftKey !== undefined && outcome?.end === 'received') shelf.forget(draftKey)
    return {
      letters: found,
      isSending: false,
      put: keep,
      remove: (key) => {
        shelf.forget(`${prefix()}${key}`)
        set(({ letters }) => ({ letters: letters.filter((letter) => letter.key !== key) }))
      },
      deliver: () => {
        if (get().letters.every(({ outcome }) => outcome !== undefined)) return Promise.resolve()
        set({ isSending: true })
        delivery ??= deliverAll().finally(() => {
          delivery = undefined
          set({ isSending: false })
        })
        return delivery
      },
      forgetAll: () => {
        for (const key of shelf.storedKeys(PREFIX)) shelf.forget(key)
        set({ letters: [] })
      },
    }
  })
}

// One case for each, so that every text meets the sender of its own operation.
function sendLetter(letter: Waiting, send: Sender): Promise<Sent<Deferrable>> {
  switch (letter.operation) {
    case 'cases/register': return sendOnce(letter.key, letter.texts, send(letter.operation))
    case 'cases/addNote': return sendOnce(letter.key, letter.texts, send(letter.operation))
    case 'ratings/give': return sendOnce(letter.key, letter.texts, send(letter.operation))
  }
}

function lettersIn(shelf: Shelf, prefix: string): readonly Waiting[] {
  return oldestFirst(shelf.storedKeys(prefix).map(shelf.stored).filter(isLetter))
}

const oldestFirst = (letters: readonly Waiting[]): readonly Waiting[] => [...letters].sort((one, other) => one.since.localeCompare(other.since))

/** The texts are judged by the server, which says what to do about one that an older app wrote otherwise. */
function isLetter(stored: unknown): stored is Waiting {
  return typeof stored === 'object' && stored !== null
    && 'key' in stored && typeof stored.key === 'string'
    && 'since' in stored && typeof stored.since === 'string'
    && 'operation' in stored && deferrable.some((operation) => operation === stored.operation)
    && 'texts' in stored && Array.isArray(stored.texts) && stored.texts.length > 0
}
