import { openDatabase } from '../../src/server/adapters/postgres/database'
import { lastMigration, migrate } from '../../src/server/adapters/postgres/migrate'
import { migrationList } from '../../src/server/adapters/postgres/migration-list'
import { startPostgres, type PostgresServer } from '../support/postgres'

let server: PostgresServer
beforeAll(async () => { server = await startPostgres() })
afterAll(() => server.stop())

const newest = Object.keys(migrationList).at(-1)

test('ten migrations at once bring a database forward once', async () => {
  const connectionString = await server.createDatabase('together')
  const databases = Array.from({ length: 10 }, () => openDatabase({ connectionString, max: 1 }))
  await Promise.all(databases.map(({ db }) => migrate(db)))
  for (const { db } of databases) {
    expect(await lastMigration(db)).toBe(newest)
    await db.destroy()
  }
})

test('a migration that fails leaves nothing of itself behind', async () => {
  const { db } = openDatabase({ connectionString: await server.createDatabase('half') })
  const broken = { ...migrationList, '9999-broken': 'create table half (id int); select no_such_function();' }
  await expect(migrate(db, broken)).rejects.toThrow('could not be brought forward')
  expect(await db.introspection.getTables()).toEqual([])
  await migrate(db)
  expect(await lastMigration(db)).toBe(newest)
  await db.destroy()
})

test('a database that a newer version has migrated is refused with a sentence and left alone', async () => {
  const { db } = openDatabase({ connectionString: await server.createDatabase('newer') })
  await migrate(db, { ...migrationList, '9999-to-come': 'create table to_come (id int)' })
  await expect(migrate(db)).rejects.toThrow('has been migrated by a newer version (9999-to-come)')
  expect(await lastMigration(db)).toBe('9999-to-come')
  await db.destroy()
})
