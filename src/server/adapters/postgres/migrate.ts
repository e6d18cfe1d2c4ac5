// Brings a database forward to what this code expects. Forward only: there is no way down but a backup.
import { Migrator, sql, type Kysely } from 'kysely'

import { migrationList } from './migration-list'
import type { DB } from './row-types'

export class DatabaseIsNewer extends Error {
  override readonly name = 'DatabaseIsNewer'
  constructor(readonly migration: string) {
    super(`The database has been migrated by a newer version (${migration}); start that version, or restore a backup.`)
  }
}

/** Two processes may call this together: the second waits on an advisory lock and finds nothing left to do. */
export async function migrate(db: Kysely<DB>, list: Record<string, string> = migrationList): Promise<void> {
  await refuseNewer(db, list)
  const migrations = Object.fromEntries(
    Object.entries(list).map(([name, text]) => [name, { up: async (to: Kysely<unknown>) => void (await sql.raw(text).execute(to)) }]),
  )
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error) throw new Error('The database could not be brought forward.', { cause: error })
}

/** The name of the last migration that ran, or null on an empty database. */
export async function lastMigration(db: Kysely<DB>): Promise<string | null> {
  return (await executed(db)).at(-1) ?? null
}

async function refuseNewer(db: Kysely<DB>, list: Record<string, string>) {
  const unknown = (await executed(db)).find((name) => !(name in list))
  if (unknown) throw new DatabaseIsNewer(unknown)
}

async function executed(db: Kysely<DB>): Promise<string[]> {
  const found = await sql<{ hasRun: boolean }>`select to_regclass('kysely_migration') is not null as "hasRun"`.execute(db)
  if (!found.rows[0]?.hasRun) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
