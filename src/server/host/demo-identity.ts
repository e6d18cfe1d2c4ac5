import type { Identify } from './http/operation-route'
import { personas, platformIdentity } from './demo/directory/personas'

const personaOf = (authorization: string) => {
  const [, id] = /^Demo ([0-9a-z-]+)$/.exec(authorization) ?? []
  return personas.find((persona) => persona.id === id)
}

/** In the demo anybody may be any of its people. */
export const demoIdentity: Identify = (authorization) => {
  if (authorization === undefined) return null
  const persona = personaOf(authorization)
  return persona ? platformIdentity(persona) : { refused: true }
}

/** Outside it nobody is known by a header: WeChat alone vouches for people, and it calls the cloud function. */
export const noIdentity: Identify = (authorization) => (authorization === undefined ? null : { refused: true })
