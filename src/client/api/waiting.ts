import { mutate } from 'swr'
import { useStore } from 'zustand'
import { forget, store, stored, storedKeys } from '../platform/storage'
import { callOperation, type InputOf } from './operation'
import { outboxOver, type Deferrable, type Outbox, type Sender } from './outbox'
import { problemOf } from './problem-of'
import { demoPersona } from './session'

/** Reads that change with each command, by the beginning of their path. */
export const refreshedBy: Readonly<Record<Deferrable, readonly string[]>> = {
  'cases/register': ['cases/', 'session/'],
  'cases/addNote': ['cases/'],
  'ratings/give': ['ratings/', 'cases/'],
}

const send: Sender = (operation) => async (input: InputOf<typeof operation>, key: string) => {
  try {
    return { ok: true, output: await callOperation(operation, input, { idempotencyKey: key }) }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

/** What waits on this phone; in the demo each person has their own. */
export const outbox = outboxOver(
  { stored, store, forget, storedKeys },
  {
    owner: () => demoPersona() ?? '',
    send,
    onReceived: (operation) => void mutate((query: unknown) => Array.isArray(query) && refreshedBy[operation].some((start) => String(query[0]).startsWith(start))),
  },
)

export function useOutbox<Part>(part: (all: Outbox) => Part): Part {
  return useStore(outbox, part)
}

/** Signing out: nothing that anybody wrote and did not send stays on the phone. */
export function forgetEverythingWaiting(): void {
  outbox.getState().forgetAll()
}
