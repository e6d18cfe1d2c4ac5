import type { Transaction } from 'kysely'

import type { Saved } from '../../ports'
import type { Command } from '../../request'
import { commandLog, type StoreSetting } from './command-log'
import type { DB } from './row-types'

export type EarlierAnswer<Output> = Extract<Saved<Output>, { outcome: 'repeated' | 'key-reused' }>

/**
 * The first thing a transaction writes: of several equal commands at once one writes the row, the others wait for that
 * one's outcome. Null when the command is ours to carry out; its answer is kept with it.
 */
export async function claimCommand<Output>(
  trx: Transaction<DB>, { districtId, sealing }: Omit<StoreSetting, 'db'>, claim: { command: Command; output: Output; at: Date },
): Promise<EarlierAnswer<Output> | null> {
  const { actorId, key, operation, inputHash } = claim.command
  const { numInsertedOrUpdatedRows } = await trx.insertInto('command_log')
    .values({
      district_id: districtId, actor_id: actorId, key, operation, input_hash: Buffer.from(inputHash), output_sealed: sealing.seal(claim.output), at: claim.at,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'actor_id', 'key']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 1n) return null
  const earlier = await commandLog({ db: trx, districtId, sealing }).find<Output>(claim.command)
  if (earlier.outcome === 'new') throw new Error('A command was logged and then vanished')
  return earlier
}
