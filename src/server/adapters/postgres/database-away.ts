// Whether an error says that the database cannot be reached or could not settle a conflict: worth trying again, no fault
// of the request.
import { errorCode } from '../error-code'

const awayCodes = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN',
  // The server shuts down, has crashed or is starting; too many connections; deadlock and serialization victims.
  '57P01', '57P02', '57P03', '53300', '40P01', '40001',
])
// node-postgres gives these no code.
const awayMessages = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|timeout expired|Client has encountered a connection error)/

export function isDatabaseAway(error: unknown): boolean {
  const code = errorCode(error)
  return awayCodes.has(code) || code.startsWith('08') || awayMessages.test(messageOf(error))
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : ''
