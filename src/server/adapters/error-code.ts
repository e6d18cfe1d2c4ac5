/** '' without one. Errors of PGlite and of Node itself are not always instances of this realm's Error, so only the field tells. */
export function errorCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
