// Cases that belong together, as the events of `merged`, `linked` and their undoing leave them, and the applicant who claimed one.
import { sql, type Transaction } from 'kysely'
import * as z from 'zod/mini'

import { stage } from '../../../contract/case-steps'
import { openForMerging } from '../../domain/duplicates'
import type { CaseSave } from '../../ports'
import type { StoreSetting } from './command-log'
import type { DB } from './row-types'
import { StepAbandoned } from './step-abandoned'

type Place = Omit<StoreSetting, 'db'>
type Save = CaseSave<unknown>

export const pairOf = (one: string, other: string): { case_id: string; other_id: string } => (one < other ? { case_id: one, other_id: other } : { case_id: other, other_id: one })
const id = z.string()

/** Before anything else: both rows, always the lesser id first, so that two merging one another's case do not wait for each other. */
export async function holdMergeTarget(trx: Transaction<DB>, { districtId }: Place, { after, event }: Save): Promise<void> {
  if (event.kind !== 'merged') return
  const intoId = id.parse(event.payload['intoCaseId'])
  const { rows } = await sql<{ id: string; stage: string }>`
    select c.id, c.stage from mediation_case c where c.district_id = ${districtId} and c.id = any(${[after.id, intoId]}) order by c.id for no key update`.execute(trx)
  const into = stage.parse(rows.find((row) => row.id === intoId)?.stage)
  if (!openForMerging.includes(into)) throw new StepAbandoned('stale')
}

export async function saveTies(trx: Transaction<DB>, { districtId }: Place, { after, event }: Save): Promise<void> {
  const { kind, payload } = event
  if (kind === 'merged' || kind === 'unmerged') {
    await trx.updateTable('mediation_case').set({ merged_into: kind === 'merged' ? id.parse(payload['intoCaseId']) : null })
      .where('district_id', '=', districtId).where('id', '=', after.id).execute()
  } else if (kind === 'linked' || kind === 'unlinked') {
    const pair = { district_id: districtId, ...pairOf(after.id, id.parse(payload['otherCaseId'])) }
    const changed = kind === 'linked'
      ? await trx.insertInto('case_link').values(pair).onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow()
      : await trx.deleteFrom('case_link').where('district_id', '=', districtId).where('case_id', '=', pair.case_id).where('other_id', '=', pair.other_id).executeTakeFirstOrThrow()
    if (('numDeletedRows' in changed ? changed.numDeletedRows : changed.numInsertedOrUpdatedRows) !== 1n) throw new StepAbandoned('stale')
  }
}

/** Whoever held the slip is the applicant from now on; a side once somebody's stays theirs. */
export async function saveClaim(trx: Transaction<DB>, { districtId }: Place, { after, event }: Save): Promise<void> {
  if (event.kind !== 'claimed') return
  const { numUpdatedRows } = await trx.updateTable('party').set({ person_id: event.actor.id })
    .where('district_id', '=', districtId).where('case_id', '=', after.id).where('side', '=', 'applicant').where('person_id', 'is', null).executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StepAbandoned('stale')
}
