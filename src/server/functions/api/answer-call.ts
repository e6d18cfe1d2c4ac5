import { call, getRouter, isProcedure } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'

import type { Ports } from '../../ports'
import { operations } from './operations'
import { platformIdentity } from './platform-identity'
import { problem, problemOf } from './problem-body'
import { surprise } from './surprise'

export type Answer = { status: number; body: unknown }

/** What a caller sends. `operation` is a path of the contract: `rooms/slots`. */
const callEvent = z.object({ operation: z.string().check(z.maxLength(100)), input: z.optional(z.unknown()), idempotencyKey: z.optional(z.unknown()), device: z.optional(z.unknown()) })
const callContext = z.object({ request_id: z.optional(z.string()) })

export type AnswerSetting = { ports: Ports; now: () => Date; log: (line: string) => void }

/** One call from event to answer; whatever happens, the answer is one of the contract's. */
export async function answerCall({ ports, now, log }: AnswerSetting, event: unknown, context: unknown): Promise<Answer> {
  const { data } = callEvent.safeParse(event)
  const path = data?.operation.split('/') ?? []
  const procedure = path.every((part) => /^[a-zA-Z]+$/.test(part)) ? getRouter(operations, path) : undefined
  if (!data || !isProcedure(procedure)) return problem('unknown-operation')
  const { operation, input, idempotencyKey, device } = data
  try {
    const identity = platformIdentity(context)
    const body: unknown = await call(procedure, input ?? {}, { path, context: { ports, now: now(), operation, identity, device, idempotencyKey } })
    return { status: 200, body }
  } catch (error) {
    const expected = problemOf(error)
    if (expected) return expected
    log(surprise(error, { operation, requestId: callContext.safeParse(context).data?.request_id ?? randomUUID() }))
    return problem('unexpected')
  }
}
