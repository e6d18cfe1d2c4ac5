// Sending a draft so that a lost answer, a killed app or an impatient finger never registers twice.
import { registerCase, type RegisterCase } from '../../../contract/mediation-case'
import type { OutputOf } from '../../api/operation'
import { isOutcomeUnknown, type Problem } from '../../api/problem-of'
import type { CommandResult } from '../../api/use-command'
import type { Draft } from './draft'
import { registrationOf } from './registration'

export type Registered = OutputOf<'cases/register'>
export type Send = (input: RegisterCase, key: string) => Promise<CommandResult<Registered>>

export type Submission =
  /** `isEarlierText`: an earlier attempt had arrived after all, so what was changed since is not in it. */
  | { end: 'registered'; registered: Registered; isEarlierText: boolean }
  /** Nobody knows whether it arrived: the same key must be used again. */
  | { end: 'unknown'; problem: Problem }
  /** It did not happen; the next attempt is a new one. */
  | { end: 'refused'; problem: Problem }

type Memory = Pick<Draft, 'idempotencyKey' | 'sent'>

/** The draft's memory of an attempt, to be stored before it is sent. */
export function remembering(draft: Draft): Pick<Draft, 'sent'> {
  const input = registerCase.input.parse(registrationOf(draft))
  return { sent: [...draft.sent.filter((earlier) => !isSame(earlier, input)), input] }
}

/** The draft's memory after an attempt that did not happen: texts that may still have arrived keep their key. */
export function forgetting({ idempotencyKey, sent }: Memory, newKey: string): Memory {
  const uncertain = sent.slice(0, -1)
  return uncertain.length > 0 ? { idempotencyKey, sent: uncertain } : { idempotencyKey: newKey, sent: [] }
}

/** Sends the text remembered last; when the server holds an earlier one under this key, asks for that one's receipt. */
export async function submit({ idempotencyKey, sent }: Memory, send: Send): Promise<Submission> {
  let lastRefusal: Problem | undefined
  for (const input of [...sent].reverse()) {
    const result = await send(input, idempotencyKey)
    if (result.ok) return { end: 'registered', registered: result.output, isEarlierText: input !== sent.at(-1) }
    if (isOutcomeUnknown(result.problem)) return { end: 'unknown', problem: result.problem }
    if (result.problem.code !== 'idempotency-key-reused') return { end: 'refused', problem: result.problem }
    lastRefusal = result.problem
  }
  return { end: 'refused', problem: lastRefusal ?? { code: 'idempotency-key-missing', message: '请求不完整，请退出重进后再试', data: undefined } }
}

const isSame = (one: RegisterCase, other: RegisterCase): boolean => JSON.stringify(one) === JSON.stringify(other)
