// PostgreSQL inside this process, for one machine and for tests. Two processes on one directory corrupt it silently:
// whoever opens a directory holds its lock file first (host/lock-file.ts).
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'

import { openDatabase, type Database } from './database'

export type PGliteDatabase = Database & { close(): Promise<void>; dump(): Promise<Blob> }

/** Without a directory the database lives in memory; `from` fills it with an earlier dump. */
export async function openPGlite(options: { directory?: string; from?: Blob } = {}): Promise<PGliteDatabase> {
  const pglite = await PGlite.create({
    dataDir: options.directory ?? 'memory://',
    ...(options.from && { loadDataDir: options.from }),
  })
  // One session is all PGlite has: it is not given back when idle, and a second one asked for inside a transaction
  // would wait for ever; that shows as an error after half a minute.
  const database = openDatabase({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 30_000 })
  return {
    ...database,
    dump: () => pglite.dumpDataDir('none'),
    async close() {
      await database.db.destroy()
      await pglite.close()
    },
  }
}
