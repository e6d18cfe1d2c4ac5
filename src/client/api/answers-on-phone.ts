import { mutate } from 'swr'
import { now } from '../platform/clock'
import { forget, store, stored, storedKeys } from '../platform/storage'
import { keptAnswers } from './kept-answers'

/** What this phone read last, by person. The edition is the contract's fingerprint, set at build time (config/). */
export const answersOnPhone = keptAnswers(
  { stored, store, forget, storedKeys },
  { edition: process.env.TARO_APP_CONTRACT, now: () => now().getTime() },
)

/** True of what is worth nothing once it is old: yesterday's free times lead people astray, and nobody needs a second copy of everything. */
export const isOnlyGoodFresh = (operation: string): boolean => operation === 'rooms/slots' || operation === 'ownData/export'

let sitting = 0
/** Counts up when somebody signs out. */
export const sittingNow = (): number => sitting

/** Signing out: nothing that anybody read stays on the phone, nor in this app's memory. */
export function forgetEverythingRead(): void {
  sitting += 1
  answersOnPhone.forgetAll()
  void mutate(() => true, undefined, { revalidate: false })
}
