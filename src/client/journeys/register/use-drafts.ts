import { useStore } from 'zustand'
import { demoPersona } from '../../api/session'
import { now } from '../../platform/clock'
import { randomId } from '../../platform/random-id'
import { forget, store, stored, storedKeys } from '../../platform/storage'
import { draftStore, type Drafts } from './draft-store'

/** The drafts on this phone; in the demo each person has their own. */
export const drafts = draftStore(
  { stored, store, forget, storedKeys },
  { prefix: `register.draft.${demoPersona() ?? ''}.`, newId: randomId, now },
)

export function useDrafts<Part>(part: (all: Drafts) => Part): Part {
  return useStore(drafts, part)
}
