import { createStore } from 'zustand/vanilla'
import type { Shelf } from '../../platform/storage'
import { aNewDraft, readDraft, type Draft, type Prefill } from './draft'

export interface Drafts {
  /** The one last written comes first. */
  drafts: readonly Draft[]
  /** False when the phone had no room for the last change. */
  isSaved: boolean
  begin: (prefill?: Prefill) => Draft
  change: (id: string, changes: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void
  remove: (id: string) => void
}

interface Sources {
  prefix: string
  newId: () => string
  now: () => Date
}

/** Several drafts side by side, each saved under its own key at every change. */
export function draftStore(shelf: Shelf, { prefix, newId, now }: Sources) {
  const keyOf = (id: string) => `${prefix}${id}`
  const found = shelf.storedKeys(prefix).flatMap((key) => readDraft(shelf.stored(key)) ?? [])
  return createStore<Drafts>()((set, get) => {
    const keep = (draft: Draft) => {
      const isSaved = shelf.store(keyOf(draft.id), draft)
      set(({ drafts }) => ({ isSaved, drafts: lastWrittenFirst([draft, ...drafts.filter(({ id }) => id !== draft.id)]) }))
    }
    return {
      drafts: lastWrittenFirst(found),
      isSaved: true,
      begin: (prefill) => {
        const draft = aNewDraft(newId(), newId(), now().toISOString(), prefill)
        keep(draft)
        return draft
      },
      change: (id, changes) => {
        const draft = get().drafts.find((candidate) => candidate.id === id)
        if (!draft) return
        keep({ ...draft, ...(typeof changes === 'function' ? changes(draft) : changes), changedAt: now().toISOString() })
      },
      remove: (id) => {
        shelf.forget(keyOf(id))
        set(({ drafts }) => ({ drafts: drafts.filter((draft) => draft.id !== id) }))
      },
    }
  })
}

function lastWrittenFirst(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((one, other) => other.changedAt.localeCompare(one.changedAt))
}
