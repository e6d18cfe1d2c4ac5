import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import type { CommandLog, Saved } from '../../ports'
import type { Command } from '../../request'
import type { Sealing } from '../sealing'
import type { Database } from './database'

export type StoreSetting = { db: Database['db']; districtId: string; sealing: Sealing }

export function commandLog({ db, districtId, sealing }: StoreSetting): CommandLog {
  return {
    async find<Output>(command: Command) {
      const row = await db
        .selectFrom('command_log')
        .select(['operation', 'input_hash', 'output_sealed', 'result'])
        .where('district_id', '=', districtId)
        .where('actor_id', '=', command.actorId)
        .where('key', '=', command.key)
        .executeTakeFirst()
      if (!row) return { outcome: 'new' }
      if (row.operation !== command.operation || !row.input_hash.equals(command.inputHash)) return { outcome: 'key-reused' }
      return { outcome: 'repeated', output: completed(sealing.open<Output>(row.output_sealed), row.result) }
    },
  }
}

const parts = z.record(z.string(), z.record(z.string(), z.unknown()))

/** The answer with what only the database knew when it decided laid over its parts: `{ gathering: { seatsLeft: 3 } }`. */
export function completed<Output>(output: Output, result: unknown): Output {
  if (result === null) return output
  const whole = parts.parse(output)
  return { ...whole, ...Object.fromEntries(Object.entries(parts.parse(result)).map(([name, part]) => [name, { ...whole[name], ...part }])) } as Output
}

/**
 * Runs `effect` in the one statement that also records the command; `effect` selects from `logged`, which is empty
 * when the command was recorded before.
 */
export async function saveOnce<Output>(
  setting: StoreSetting, { command, output, at }: { command: Command; output: Output; at: Date }, effect: RawBuilder<unknown>,
): Promise<Saved<Output>> {
  const { db, districtId, sealing } = setting
  const { rows } = await sql<{ isNew: boolean }>`
    with logged as (
      insert into command_log (district_id, actor_id, key, operation, input_hash, output_sealed, at)
      values (${districtId}, ${command.actorId}, ${command.key}, ${command.operation}, ${Buffer.from(command.inputHash)},
        ${sealing.seal(output)}, ${at})
      on conflict do nothing
      returning district_id
    ), effect as (${effect})
    select exists (select from logged) as "isNew"`.execute(db)
  if (rows[0]?.isNew) return { outcome: 'saved' }
  const earlier = await commandLog(setting).find<Output>(command)
  return earlier.outcome === 'new' ? { outcome: 'stale' } : earlier
}
