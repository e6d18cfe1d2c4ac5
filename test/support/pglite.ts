// A migrated database of its own for each test file, in memory, in half a second: PGlite starts from a dump that the
// first test of a schema leaves in node_modules/.cache.
//
//   const { db, pool, close } = await freshDatabase()
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { migrate } from '../../src/server/adapters/postgres/migrate'
import { migrationList } from '../../src/server/adapters/postgres/migration-list'
import { openPGlite, type PGliteDatabase } from '../../src/server/adapters/postgres/pglite'

const cacheDirectory = path.resolve(__dirname, '../../node_modules/.cache/linli-pglite')
const schemaHash = createHash('sha256').update(JSON.stringify(migrationList)).digest('hex').slice(0, 16)

export function freshDatabase(): Promise<PGliteDatabase> {
  return databaseFrom(`empty-${schemaHash}`, async ({ db }) => migrate(db))
}

/** A database that `fill` has prepared, kept under `name`; whatever `fill` depends on belongs into the name. */
export async function databaseFrom(name: string, fill: (database: PGliteDatabase) => Promise<void>): Promise<PGliteDatabase> {
  const file = path.join(cacheDirectory, `${name}.tar`)
  if (existsSync(file)) return openPGlite({ from: new Blob([readFileSync(file)]) })
  const database = await openPGlite()
  await fill(database)
  keep(file, new Uint8Array(await (await database.dump()).arrayBuffer()))
  return database
}

/** Renamed into place, so that test processes starting together never read half a dump. */
function keep(file: string, bytes: Uint8Array) {
  mkdirSync(cacheDirectory, { recursive: true })
  const kind = path.basename(file).replace(/-[^-]*$/, '')
  for (const older of readdirSync(cacheDirectory)) {
    if (older.startsWith(`${kind}-`) && older.endsWith('.tar')) rmSync(path.join(cacheDirectory, older), { force: true })
  }
  const half = `${file}.${process.pid}`
  writeFileSync(half, bytes)
  renameSync(half, file)
}
