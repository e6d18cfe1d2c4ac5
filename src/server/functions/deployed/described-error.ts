/**
 * An error nobody expected, for the log. Its message is left out: PostgreSQL and JSON.parse quote the values they stumble
 * over, and those belong to people. Name, code, constraint and place are enough to find it.
 */
export const describedError = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? { name: error.name, code: field(error, 'code'), constraint: field(error, 'constraint'), at: frames(error) }
    : { thrown: typeof error }

const field = (error: Error, name: string): unknown => (name in error ? (error as unknown as Record<string, unknown>)[name] : undefined)

const frames = ({ stack = '' }: Error) =>
  stack.split('\n').map((line) => line.trim()).filter((line) => line.startsWith('at ')).slice(0, 6)
