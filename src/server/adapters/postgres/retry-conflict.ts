const deadlock = '40P01'
const serializationFailure = '40001'
const attempts = 4

// PGlite throws errors of a class of its own, so only the code tells.
const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined)

/** Runs a statement once more when the server chose it as the victim of a conflict; nothing of it was done then. */
export async function again<Result>(statement: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await statement()
    } catch (error) {
      const code = codeOf(error)
      if ((code !== deadlock && code !== serializationFailure) || attempt === attempts) throw error
    }
  }
}
