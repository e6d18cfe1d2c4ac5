// What this database is for. A demo is anybody's to enter, so it never opens a database that holds real people's cases,
// and the other way round.
import { sql } from 'kysely'

import type { Sealing } from '../sealing'
import type { Database } from './database'

export type Mode = 'demo' | 'real'
/** `unmarked`: it holds a district whose kind nobody noted. `half-filled`: laying down the demo was interrupted. */
export type DeploymentState = 'empty' | 'half-filled' | 'unmarked' | Mode

export function deployment({ db }: Pick<Database, 'db'>, sealing: Sealing) {
  const secretCheck = sealing.lookup('secret check')
  async function state(): Promise<DeploymentState> {
    const row = await db.selectFrom('deployment').select(['mode', 'filled_at']).executeTakeFirst()
    if (row?.mode === 'real') return 'real'
    if (row) return row.filled_at === null ? 'half-filled' : 'demo'
    return (await db.selectFrom('district').select('id').limit(1).executeTakeFirst()) ? 'unmarked' : 'empty'
  }
  return {
    state,
    /** Asked before anything is migrated: what a demo would find here and must leave alone. */
    async inTheWayOfADemo(): Promise<'real district' | 'tables of something else' | null> {
      const { rows: [found] } = await sql<{ isOurs: boolean; hasTables: boolean }>`
        select to_regclass('deployment') is not null as "isOurs",
          exists (select from pg_tables where schemaname = current_schema() and tablename not like 'kysely_migration%') as "hasTables"`.execute(db)
      if (!found?.isOurs) return found?.hasTables ? 'tables of something else' : null
      const now = await state()
      return now === 'real' || now === 'unmarked' ? 'real district' : null
    },
    /** False when what lies here was sealed with another secret. */
    async knowsSecret(): Promise<boolean> {
      const row = await db.selectFrom('deployment').select('secret_check').executeTakeFirst()
      return !row?.secret_check || row.secret_check.equals(secretCheck)
    },
    async begin(mode: Mode): Promise<void> {
      await db.insertInto('deployment').values({ mode, secret_check: secretCheck }).execute()
    },
    async finish(at: Date): Promise<void> {
      await db.updateTable('deployment').set({ filled_at: at }).execute()
    },
    /** A district with nothing in it yet; the administrator fills it. */
    async addDistrict(district: { id: string; name: string; shortName: string }): Promise<void> {
      await db.insertInto('district').values({ id: district.id, name: district.name, short_name: district.shortName }).execute()
    },
    async hasDistrict(id: string): Promise<boolean> {
      return (await db.selectFrom('district').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
    },
    /** Throws away everything: for a demo whose first data were never finished. */
    async startOver(): Promise<void> {
      await sql`drop schema public cascade`.execute(db)
      await sql`create schema public`.execute(db)
    },
  }
}
