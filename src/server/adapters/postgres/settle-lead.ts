import type { Transaction } from 'kysely'

import type { DismissReason } from '../../../contract/lead'
import type { StoreSetting } from './command-log'
import type { DB } from './row-types'
import { StepAbandoned } from './step-abandoned'

type Settled = { leadId: string; actorId: string; at: Date; to: { state: 'became-case'; caseId: string } | { state: 'dismissed'; reason: DismissReason; note: string | null } }

/** Once, by whoever comes first; the other's step is undone whole. */
export async function settleLead(trx: Transaction<DB>, { districtId, sealing }: Omit<StoreSetting, 'db'>, { leadId, actorId, at, to }: Settled): Promise<void> {
  const [caseId, note] = to.state === 'became-case' ? [to.caseId, null] : [null, to.note]
  const { numUpdatedRows } = await trx.updateTable('lead').set({ state: to.state, case_id: caseId })
    .where('district_id', '=', districtId).where('id', '=', leadId).where('state', '=', 'new').executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StepAbandoned('stale')
  await trx.insertInto('lead_event').values({
    district_id: districtId, lead_id: leadId, seq: 2, kind: to.state, actor_id: actorId, at,
    payload: JSON.stringify(to.state === 'became-case' ? { caseId } : { reason: to.reason }), note_sealed: note === null ? null : sealing.seal(note),
  }).execute()
}
