// What is done about people and territory: the command, its effect and its one event in one transaction, or nothing of it.
import { sql, type Transaction } from 'kysely'

import type { Saved } from '../../ports'
import type { StaffSave } from '../../staffing-port'
import { claimCommand } from './claim-command'
import type { StoreSetting } from './command-log'
import { again } from './retry-conflict'
import type { DB } from './row-types'

export type StaffEvent = { kind: string; subject: string; payload?: Record<string, unknown> }

/** Rolls the transaction back with what stands in the way. */
class ActAbandoned extends Error {
  override readonly name = 'ActAbandoned'
  constructor(readonly because: object) {
    super('abandoned')
  }
}

/** `effect` answers null when it is done, or why it cannot be. */
export async function staffAct<Output, Refused extends { outcome: string } = never>(
  setting: StoreSetting, { command, output, actor, at }: StaffSave<Output>, { kind, subject, payload = {} }: StaffEvent, effect: (trx: Transaction<DB>) => Promise<Refused | null>,
): Promise<Saved<Output> | Refused> {
  const { db, districtId } = setting
  try {
    return await again(() => db.transaction().execute(async (trx): Promise<Saved<Output>> => {
      const earlier = await claimCommand(trx, setting, { command, output, at })
      if (earlier) return earlier
      const refused = await effect(trx)
      if (refused) throw new ActAbandoned(refused)
      await sql`insert into staff_event (district_id, subject, kind, actor, at, payload)
        values (${districtId}, ${subject}, ${kind}, ${actor}, ${at}::timestamptz, ${JSON.stringify(payload)}::jsonb)`.execute(trx)
      return { outcome: 'saved' }
    }))
  } catch (error) {
    if (error instanceof ActAbandoned) return error.because as Refused
    throw error
  }
}
