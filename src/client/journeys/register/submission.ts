// A draft's memory of what was sent, so that a lost answer, a killed app or an impatient finger never registers twice.
import { registerCase, type RegisterCase } from '../../../contract/mediation-case'
import { sendOnce, type Send, type Sent } from '../../api/send-once'
import type { Draft } from './draft'
import { registrationOf } from './registration'

export type Submission = Sent<'cases/register'>

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
export function submit({ idempotencyKey, sent }: Memory, send: Send<'cases/register'>): Promise<Submission> {
  return sendOnce(idempotencyKey, sent, send)
}

const isSame = (one: RegisterCase, other: RegisterCase): boolean => JSON.stringify(one) === JSON.stringify(other)
