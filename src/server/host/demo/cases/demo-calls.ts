// Calls the API in process, as anybody and at any instant: the same door, checks and answers as a call from a phone.
import { createHash } from 'node:crypto'

import { answerCall } from '../../../functions/api/answer-call'
import type { Ports } from '../../../ports'
import { soleWriter } from './sole-writer'

export type DemoCall = (identity: string, operation: string, input: unknown, at: Date) => Promise<unknown>

/** Ports to lay the demo with: nobody else writes, and every id is the same each time. */
export const layingPorts = (ports: Ports): Ports => ({ ...soleWriter(ports), newId: countedIds() })

export function demoCalls(ports: Ports): DemoCall {
  let count = 0
  return async (identity, operation, input, at) => {
    count += 1
    const surprises: string[] = []
    const context = { environ: `WX_CONTEXT_KEYS=WX_OPENID;WX_OPENID=${identity}` }
    const { status, body } = await answerCall(
      { ports, now: () => at, log: (sentence) => surprises.push(sentence) },
      { operation, input, idempotencyKey: `demo-${count}` },
      context,
    )
    if (status !== 200) {
      throw new Error(`${identity} was refused ${operation} at ${at.toISOString()}: ${JSON.stringify({ body, input, surprises })}`)
    }
    return body
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
