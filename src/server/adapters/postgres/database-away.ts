// Whether an error says that the database cannot be reached or could not settle a conflict: worth trying again, no fault
// of the request.
const awayCodes = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN',
  // The server shuts down, has crashed or is starting; too many connections; deadlock and serialization victims.
  '57P01', '57P02', '57P03', '53300', '40P01', '40001',
])
// node-postgres gives these no code.
const awayMessages = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|timeout expired|Client has encountered a connection error)/

/** Errors of PGlite and of Node's own sockets are not always instances of this realm's Error, so only their fields tell. */
export function isDatabaseAway(error: unknown): boolean {
  const code = fieldOf(error, 'code')
  return awayCodes.has(code) || code.startsWith('08') || awayMessages.test(fieldOf(error, 'message'))
}

function fieldOf(error: unknown, name: string): string {
  const value: unknown = typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined
  return typeof value === 'string' ? value : ''
}
