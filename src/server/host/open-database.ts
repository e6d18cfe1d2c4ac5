import path from 'node:path'

import { alone } from '../adapters/postgres/alone'
import { openDatabase, type Database } from '../adapters/postgres/database'
import { openPGlite } from '../adapters/postgres/pglite'
import { takeLock } from './lock-file'
import type { Setting } from './setting'

export type HostDatabase = Database & {
  kind: 'postgres' | 'pglite'
  /** Runs while no other process prepares the same database. */
  alone<Result>(run: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The server behind DATABASE_URL, or PGlite under DATA_DIR, which only one process may have open. */
export async function openHostDatabase({ databaseUrl, dataDirectory }: Pick<Setting, 'databaseUrl' | 'dataDirectory'>): Promise<HostDatabase> {
  if (databaseUrl !== null) {
    const database = openDatabase({ connectionString: databaseUrl, max: 10 })
    return { ...database, kind: 'postgres', alone: (run) => alone(database.pool, run), close: () => database.db.destroy() }
  }
  const lock = await takeLock(path.join(dataDirectory, 'lock'))
  try {
    const database = await openPGlite({ directory: path.join(dataDirectory, 'pglite') })
    return {
      ...database,
      kind: 'pglite',
      // The lock file has seen to that.
      alone: (run) => run(),
      async close() {
        await database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
