// Calls the API in process, as anybody and at any instant: the same door, checks and answers as a call from a phone.
import { createHash } from 'node:crypto'

import { answerCall } from '../../../functions/api/answer-call'
import type { Ports } from '../../../ports'

export type DemoCall = (identity: string, operation: string, input: unknown, at: Date) => Promise<unknown>

export function demoCalls(ports: Ports): DemoCall {
  const trusted = withoutRepeatedReads(ports)
  let count = 0
  return async (identity, operation, input, at) => {
    count += 1
    const surprises: string[] = []
    const context = { environ: `WX_CONTEXT_KEYS=WX_OPENID;WX_OPENID=${identity}` }
    const { status, body } = await answerCall(
      { ports: trusted, now: () => at, log: (sentence) => surprises.push(sentence) },
      { operation, input, idempotencyKey: `demo-${count}` },
      context,
    )
    if (status !== 200) {
      throw new Error(`${identity} was refused ${operation} at ${at.toISOString()}: ${JSON.stringify({ body, input, surprises })}`)
    }
    return body
  }
}

/** Nobody else writes while the demo is laid down: who people are and what the district is does not change in between. */
function withoutRepeatedReads(ports: Ports): Ports {
  const once = <Key, Value>(read: (key: Key) => Promise<Value>) => {
    const known = new Map<Key, Promise<Value>>()
    return (key: Key) => {
      const value = known.get(key) ?? read(key)
      known.set(key, value)
      return value
    }
  }
  const district = once(() => ports.places.district())
  const communities = once(() => ports.places.communities())
  const seenAt = new Map<string, ReturnType<Ports['people']['recognise']>>()
  return {
    ...ports,
    places: { ...ports.places, district: () => district(null), communities: () => communities(null) },
    people: {
      ...ports.people,
      recognise: (identity, at) => {
        const person = seenAt.get(identity) ?? ports.people.recognise(identity, at)
        seenAt.set(identity, person)
        return person
      },
      staffMember: once((staffId: string) => ports.people.staffMember(staffId)),
    },
    newId: countedIds(),
  }
}

/** Ids that are the same at every laying, so that a link or a picture of the demo stays true. */
function countedIds(): () => string {
  let count = 0
  return () => {
    count += 1
    const hex = createHash('sha256').update(`demo ${count}`).digest('hex')
    return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
  }
}
