import { useStore } from 'zustand'
import { alsoForget, draftPrefix } from '../../api/forget-all'
import { outbox } from '../../api/waiting'
import { now } from '../../platform/clock'
import { randomId } from '../../platform/random-id'
import { forget, store, stored, storedKeys } from '../../platform/storage'
import { draftStore, type Drafts } from './draft-store'

const prefix = draftPrefix()

/** Where a draft lies on the phone. */
export const draftKeyOf = (id: string): string => `${prefix}${id}`

/** The drafts on this phone; in the demo each person has their own. */
export const drafts = draftStore({ stored, store, forget, storedKeys }, { prefix, newId: randomId, now })

// One that waited for the network and was received is no draft any more.
outbox.subscribe(({ letters }) => {
  for (const { draftKey, outcome } of letters) {
    if (draftKey?.startsWith(prefix) && outcome?.end === 'received') drafts.getState().remove(draftKey.slice(prefix.length))
  }
})

// Signed out: gone from the phone already, and now from here.
alsoForget(() => {
  for (const { id } of drafts.getState().drafts) drafts.getState().remove(id)
})

export function useDrafts<Part>(part: (all: Drafts) => Part): Part {
  return useStore(drafts, part)
}
