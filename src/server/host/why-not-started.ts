import { errorCode } from '../adapters/error-code'
import { isDatabaseAway } from '../adapters/postgres/database-away'

/** What to do about a start that failed, for whoever typed the command. */
export function whyNotStarted(error: unknown): string {
  const code = errorCode(error)
  if (code === 'EADDRINUSE') return 'Something else already listens on this port. Give this one another PORT.'
  if (code === 'EACCES') return 'This port or DATA_DIR is not ours to use. Give this one another PORT or DATA_DIR.'
  if (isDatabaseAway(error)) return `The database cannot be reached (${code}). Is it running, and is DATABASE_URL right?`
  if (!(error instanceof Error)) return String(error)
  const { message, cause } = error
  return cause instanceof Error ? `${message} ${cause.message}` : message
}
