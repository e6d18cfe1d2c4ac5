// How we reach PostgreSQL: a small pool whose values arrive as the row types say.
import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types, type CustomTypesConfig, type PoolConfig } from 'pg'

import { preparedPool } from './prepared-pool'
import type { DB } from './row-types'

export type Database = { db: Kysely<DB>; pool: Pool }

const oids: { date: number; int8: number } = { date: types.builtins.DATE, int8: types.builtins.INT8 }

/** `timestamptz` is a Date, `date` stays `YYYY-MM-DD` (a day has no instant), `int8` is a number: our counts stay below 2^53. */
const valueTypes: CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === oids.date) return (value: string) => value
      if (oid === oids.int8) return Number
    }
    const parse: unknown = types.getTypeParser(oid, format)
    return parse
  },
}

/**
 * A frozen function instance finds its sockets dropped when it thaws, so idle connections leave after 30 s and an
 * error on one of them is not the end of the process: the next query opens another.
 */
export function openPool(config: PoolConfig): Pool {
  const pool = new Pool({ max: 5, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 5_000, types: valueTypes, ...config })
  pool.on('error', () => undefined)
  return pool
}

export function overPool(pool: Pool): Database {
  return { pool, db: new Kysely<DB>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) }) }
}

export const openDatabase = (config: PoolConfig): Database => overPool(openPool(config))
