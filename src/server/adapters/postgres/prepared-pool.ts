import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool } from 'pg'

/**
 * The pool with every statement that takes parameters prepared under a name of its own, once per connection: reading a
 * timetable costs the server more to plan than to answer.
 */
export function preparedPool(pool: Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect()
      const query = (text: unknown, values?: readonly unknown[]): unknown =>
        typeof text === 'string' && values !== undefined && values.length > 0
          ? client.query({ name: nameOf(text), text, values: [...values] })
          : client.query(text as string)
      return { query: query as PostgresPoolClient['query'], release: () => { client.release() } }
    },
    end: () => pool.end(),
  }
}

const names = new Map<string, string>()

/** The same text has the same name in every process, as a pooler between us and the server would want it. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}
