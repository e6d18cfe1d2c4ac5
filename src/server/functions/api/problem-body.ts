import { ORPCError } from '@orpc/server'
import * as z from 'zod/mini'

import { problems, type ProblemCode } from '../../../contract/problem'
import { isDatabaseAway } from '../../adapters/postgres/database-away'
import { isRefusal, type Refusal } from '../../refusal'
import { mostIssues, shownIssues } from './input-sentences'

export type ProblemAnswer = { status: number; body: { defined: true; code: ProblemCode; status: number; message: string; data?: unknown } }

/** A row of the closed list in the shape oRPC clients read. */
export function problem(code: ProblemCode, { data, message = problems[code].message }: { data?: unknown; message?: string } = {}): ProblemAnswer {
  const { status } = problems[code]
  return { status, body: { defined: true, code, status, message, ...(data === undefined ? {} : { data }) } }
}

const issuesOf = z.object({ issues: z.array(z.object({ message: z.string(), path: z.optional(z.array(z.union([z.string(), z.number(), z.symbol()]))) })) })

/** The problem an error stands for; null for what nobody expected. */
export function problemOf(error: unknown): ProblemAnswer | null {
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    const found = issuesOf.safeParse(error.data)
    if (found.success) return problem('invalid-input', { data: { issues: shownIssues(found.data.issues) } })
  }
  if (isRefusalOf('invalid-input', error)) return problem(error.code, { data: { issues: error.data.issues.slice(0, mostIssues) }, message: error.message })
  if (isRefusal(error)) return problem(error.code, { data: error.data, message: error.message })
  return isDatabaseAway(error) ? problem('try-again-later') : null
}

const isRefusalOf = <Code extends ProblemCode>(code: Code, error: unknown): error is Refusal<Code> => isRefusal(error) && error.code === code
