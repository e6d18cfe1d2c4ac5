// What a device forgets when it is signed out: what was read, what waits to be sent, what was begun and not handed in.
import { forget, storedKeys } from '../platform/storage'
import { forgetEverythingRead } from './answers-on-phone'
import { demoPersona } from './session'
import { forgetEverythingWaiting } from './waiting'

const forgetters = new Set<() => void>()

/** Drafts lie on the phone under this; their journey may not even be loaded when they go. In the demo each person has their own. */
export const draftPrefix = (): string => `register.draft.${demoPersona() ?? ''}.`

/** For what a journey holds in memory besides. */
export function alsoForget(forgetter: () => void): void {
  forgetters.add(forgetter)
}

export function forgetAll(): void {
  for (const key of storedKeys(draftPrefix())) forget(key)
  forgetEverythingRead()
  forgetEverythingWaiting()
  for (const each of forgetters) each()
}
