import type { Pool } from 'pg'

/** Any number nobody else on this database uses; the migrator has its own. */
const preparingLock = 7_220_461

/** Runs while every other process that asks the same of this database waits. Needs a second session, which PGlite lacks. */
export async function alone<Result>(pool: Pool, run: () => Promise<Result>): Promise<Result> {
  const session = await pool.connect()
  try {
    await session.query('select pg_advisory_lock($1)', [preparingLock])
    return await run()
  } finally {
    // Ending the session ends its locks, also when the connection broke meanwhile.
    session.release(true)
  }
}
