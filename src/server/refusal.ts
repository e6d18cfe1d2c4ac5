// An expected "no": a code of the contract's closed list with a Chinese sentence that says what to do.
import { problems, type ProblemCode } from '../contract/problem'
import type * as z from 'zod/mini'

type DataOf<Code extends ProblemCode> = (typeof problems)[Code] extends { data: infer Schema extends z.ZodMiniType } ? z.input<Schema> : undefined

export class Refusal<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: Code,
    readonly data: DataOf<Code>,
    message: string = problems[code].message,
  ) {
    super(message)
  }
}

/** Throw the result. `sentence` replaces the list's own where the situation allows a more exact one. */
export function refusal<Code extends ProblemCode>(
  code: Code,
  ...[data, sentence]: DataOf<Code> extends undefined ? [data?: undefined, sentence?: string] : [data: DataOf<Code>, sentence?: string]
): Refusal<Code> {
  return new Refusal(code, data as DataOf<Code>, sentence)
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal
