import { randomId } from '../platform/random-id'
import { forget, store, stored } from '../platform/storage'

const KEY = 'device.token'

let token: string | undefined

/** This phone or browser, by a number it drew once. It says nothing of who holds it; signing out everywhere names it. */
export function deviceToken(): string {
  token ??= stored<string>(KEY)
  if (token === undefined) keep(randomId())
  return token ?? ''
}

/** A new one, to sign in again with: the old one stays signed out, wherever it was copied to. Answers with the way back. */
export function renewDevice(): () => void {
  const before = deviceToken()
  keep(randomId())
  return () => keep(before)
}

function keep(next: string): void {
  token = next
  // Without room on the phone it lasts as long as the app.
  if (!store(KEY, next)) forget(KEY)
}
