// Sending under one key, so that a lost answer, a killed app or an impatient finger never does anything twice.
import type { InputOf, OutputOf } from './operation'
import type { Deferrable } from './outbox'
import { isOutcomeUnknown, type Problem } from './problem-of'
import type { CommandResult } from './use-command'

export type Send<Op extends Deferrable> = (input: InputOf<Op>, key: string) => Promise<CommandResult<OutputOf<Op>>>

export type Sent<Op extends Deferrable> =
  /** `isEarlierText`: an earlier attempt had arrived after all, so what was changed since is not in it. */
  | { end: 'received'; output: OutputOf<Op>; isEarlierText: boolean }
  /** Nobody knows whether it arrived: the same key must be used again. */
  | { end: 'unknown'; problem: Problem }
  /** It did not happen; the next attempt is a new one. */
  | { end: 'refused'; problem: Problem }

const nothingToSend: Problem = { code: 'idempotency-key-missing', message: '请求不完整，请退出重进后再试', data: undefined }

/** Sends the text written last; when the server holds an earlier one under this key, asks for that one's answer. */
export async function sendOnce<Op extends Deferrable>(key: string, texts: readonly InputOf<Op>[], send: Send<Op>): Promise<Sent<Op>> {
  let lastRefusal = nothingToSend
  for (const text of [...texts].reverse()) {
    const result = await send(text, key)
    if (result.ok) return { end: 'received', output: result.output, isEarlierText: text !== texts.at(-1) }
    if (isOutcomeUnknown(result.problem)) return { end: 'unknown', problem: result.problem }
    if (result.problem.code !== 'idempotency-key-reused') return { end: 'refused', problem: result.problem }
    lastRefusal = result.problem
  }
  return { end: 'refused', problem: lastRefusal }
}
