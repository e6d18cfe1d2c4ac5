import { ORPCError } from '@orpc/client'
import type * as z from 'zod/mini'
import type { ProblemCode, problems } from '../../contract/problem'

type Table = typeof problems
type DataOf<Code extends ProblemCode> = Table[Code] extends { data: infer Schema extends z.ZodMiniType } ? z.output<Schema> : undefined

type Refused = { [Code in ProblemCode]: { code: Code; message: string; data: DataOf<Code> } }[ProblemCode]

/** What a screen shows and decides by: narrow on `code` to read `data`. `no-answer` is the phone's own. */
export type Problem = Refused | { code: 'no-answer'; message: string; data: undefined }

const noAnswer: Problem = { code: 'no-answer', message: '网络不通，稍后再试', data: undefined }

/** Every failure of a call as one sentence that says what to do. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof ORPCError)) return noAnswer
  // The code comes from the contract's closed list and brings the data the contract states for it.
  const { code, message, data } = error as ORPCError<ProblemCode, unknown>
  return { code, message, data } as Problem
}

/** Nobody knows whether it happened: the same command may be sent again with the same key. */
export function isOutcomeUnknown({ code }: Problem): boolean {
  return code === 'no-answer' || code === 'try-again-later' || code === 'unexpected'
}
