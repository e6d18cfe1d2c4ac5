import type { Transaction } from 'kysely'

import type { CaseSave } from '../../ports'
import type { StoreSetting } from './command-log'
import type { DB } from './row-types'

/** Who was asked in by this step; nobody who was is ever struck out. */
export async function saveJointHandlers(
  trx: Transaction<DB>, { districtId }: Pick<StoreSetting, 'districtId'>, { before, after }: Pick<CaseSave<unknown>, 'before' | 'after'>,
): Promise<void> {
  const added = after.jointHandlers.filter(({ seq }) => !before?.jointHandlers.some((one) => one.seq === seq))
  for (const { seq, organisation, member, role, invitedAt } of added) {
    await trx.insertInto('joint_handler').values({
      district_id: districtId, case_id: after.id, seq, organisation_id: organisation.id, staff_id: member?.id ?? null, role, invited_at: invitedAt,
    }).execute()
  }
}
