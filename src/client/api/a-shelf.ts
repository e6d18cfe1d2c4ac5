import type { Shelf } from '../platform/storage'

/** A phone's storage as tests hold it: JSON by key, with room for so many characters under one key. */
export function aShelf(room = Infinity): { shelf: Shelf; kept: Map<string, string> } {
  const kept = new Map<string, string>()
  const shelf: Shelf = {
    stored: (key) => JSON.parse(kept.get(key) ?? 'null') as unknown,
    store: (key, value) => {
      const text = JSON.stringify(value)
      if (text.length > room) return false
      kept.set(key, text)
      return true
    },
    forget: (key) => void kept.delete(key),
    storedKeys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  }
  return { shelf, kept }
}
