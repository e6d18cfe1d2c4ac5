import { ORPCError, ValidationError } from '@orpc/server'

import { describedError } from '../deployed/described-error'

/** One line of log about an error nobody expected; an answer that breaks the contract names the fields that do. */
export function surprise(error: unknown, where: { operation: string; requestId: string }): string {
  return JSON.stringify({ level: 'error', ...where, ...described(error) })
}

function described(error: unknown): Record<string, unknown> {
  if (error instanceof ORPCError && error.cause instanceof ValidationError) {
    return { name: error.name, code: error.code, outputPaths: error.cause.issues.slice(0, 5).map(({ path }) => path?.map(String).join('.')) }
  }
  return describedError(error)
}
