import { ORPCError, ValidationError } from '@orpc/server'

/**
 * One line of log about an error nobody expected. Its message is left out: PostgreSQL and JSON.parse quote the values
 * they stumble over, and those belong to people. Name, code, constraint and place are enough to find it.
 */
export function surprise(error: unknown, where: { operation: string; requestId: string }): string {
  return JSON.stringify({ level: 'error', ...where, ...described(error) })
}

function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: typeof error }
  if (error instanceof ORPCError && error.cause instanceof ValidationError) {
    return { name: error.name, code: error.code, outputPaths: error.cause.issues.slice(0, 5).map(({ path }) => path?.map(String).join('.')) }
  }
  return { name: error.name, code: field(error, 'code'), constraint: field(error, 'constraint'), at: frames(error) }
}

const field = (error: Error, name: string): unknown => (name in error ? (error as unknown as Record<string, unknown>)[name] : undefined)

const frames = ({ stack = '' }: Error) =>
  stack.split('\n').map((line) => line.trim()).filter((line) => line.startsWith('at ')).slice(0, 6)
