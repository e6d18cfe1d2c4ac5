// The databases every adapter must run on alike: PostgreSQL inside the process, and a real server.
import { openDatabase, type Database } from '../../src/server/adapters/postgres/database'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { freshDatabase } from './pglite'
import { startPostgres } from './postgres'

export type OpenedDatabase = Database & { close(): Promise<void> }
export type Backend = { name: string; open(): Promise<OpenedDatabase> }

export const backends: Backend[] = [
  { name: 'PGlite', open: freshDatabase },
  {
    name: 'PostgreSQL',
    async open() {
      const server = await startPostgres()
      const database = openDatabase({ connectionString: await server.createDatabase('suite'), max: 12 })
      await migrate(database.db)
      return { ...database, close: async () => { await database.db.destroy(); await server.stop() } }
    },
  },
]
