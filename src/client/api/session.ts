import { phoneName } from '../platform/phone-name'
import { forget, store, stored } from '../platform/storage'

const KEY = 'demo.persona'

/** Whom the demo speaks as; outside the demo the platform says who is calling and this is never set. */
export function demoPersona(): string | undefined {
  // One of several phones side by side is named after its owner.
  return stored<string>(KEY) ?? (phoneName || undefined)
}

export function setDemoPersona(persona: string | undefined): void {
  if (persona === undefined) forget(KEY)
  else store(KEY, persona)
}

export function authorization(): string | undefined {
  const persona = demoPersona()
  return persona === undefined ? undefined : `Demo ${persona}`
}
