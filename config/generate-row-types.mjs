// Writes src/server/adapters/postgres/row-types.ts from a freshly migrated database, or with --check fails when the file
// no longer says what the migrations make.
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const { generate, PostgresDialect: Introspection } = require('kysely-codegen')
const { Kysely, PostgresDialect } = require('kysely')
const { Pool } = require('pg')

const root = path.resolve(import.meta.dirname, '..')
const migrations = path.join(root, 'src/server/adapters/postgres/migrations')
const pglite = await PGlite.create('memory://')
for (const file of readdirSync(migrations).filter((name) => name.endsWith('.sql')).sort()) {
  await pglite.exec(readFileSync(path.join(migrations, file), 'utf8'))
}

const db = new Kysely({
  dialect: new PostgresDialect({ pool: new Pool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0 }) }),
})
try {
  await generate({
    db,
    dialect: new Introspection({ dateParser: 'string' }),
    outFile: path.join(root, 'src/server/adapters/postgres/row-types.ts'),
    typeOnlyImports: true,
    // `int8` is read as a number, see database.ts; jsonb is read as unknown so that rows are parsed and not trusted.
    typeMapping: { int8: 'number', json: 'unknown', jsonb: 'unknown' },
    verify: process.argv.includes('--check'),
  })
} catch (error) {
  process.stderr.write(`row-types.ts: ${error instanceof Error ? error.message : error}\nRun npm run types:generate.\n`)
  process.exitCode = 1
} finally {
  await db.destroy()
  await pglite.close()
}
