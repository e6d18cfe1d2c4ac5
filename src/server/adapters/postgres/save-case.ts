// One step of a case in one transaction: the command, the event, what follows from it, and what is to be told.
import type { Transaction } from 'kysely'

import type { CaseSave } from '../../ports'
import { claimCommand, type EarlierAnswer } from './claim-command'
import type { StoreSetting } from './command-log'
import type { DB } from './row-types'
import { saveAppointments } from './save-case-appointments'
import { attachPhotos, saveAgreement, saveFigures, saveNotices, saveOrder, saveRating, saveSittingRecords } from './save-case-following'
import { holdMergeTarget, saveClaim, saveTies } from './save-case-ties'
import { saveJointHandlers } from './save-joint-handlers'
import { settleLead } from './settle-lead'
import { StepAbandoned } from './step-abandoned'

type Place = Omit<StoreSetting, 'db'>

export async function saveCase<Output>(trx: Transaction<DB>, place: Place, save: CaseSave<Output>): Promise<EarlierAnswer<Output> | null> {
  const earlier = await claimCommand(trx, place, { ...save, at: save.event.at })
  if (earlier) return earlier
  await holdMergeTarget(trx, place, save)
  if (save.before) await moveCase(trx, place, save.before.events.at(-1)?.seq ?? 0, save)
  else await addCase(trx, place, save)
  await addEvent(trx, place, save)
  await attachPhotos(trx, place, save)
  await saveAppointments(trx, place, save)
  await saveOrder(trx, place, save)
  await saveJointHandlers(trx, place, save)
  await saveAgreement(trx, place, save)
  await saveSittingRecords(trx, place, save)
  await saveRating(trx, place, save)
  await saveFigures(trx, place, save)
  await saveTies(trx, place, save)
  await saveClaim(trx, place, save)
  if (save.fromLead) await settleLead(trx, place, { ...save.fromLead, at: save.event.at, to: { state: 'became-case', caseId: save.after.id } })
  await saveNotices(trx, place, save)
  return null
}

/** Projections of the events that sweep and lists find the case by. */
export const dueColumns = ({ escalateAt, agenda }: Pick<CaseSave<unknown>, 'escalateAt' | 'agenda'>) =>
  ({ escalate_at: escalateAt, due_what: agenda?.what ?? null, due_by: agenda?.dueBy ?? null, overseer: agenda?.overseer ?? null })

/** Moves the case only if its last event is still the one that was decided on, and holds the row until the end. */
async function moveCase(trx: Transaction<DB>, { districtId }: Place, expectedSeq: number, { after, ...due }: CaseSave<unknown>): Promise<void> {
  const { numUpdatedRows } = await trx.updateTable('mediation_case')
    .set({
      stage: after.stage, kind: after.kind, level: after.level, room_id: after.room?.id ?? null, mediator_id: after.mediator?.id ?? null, closed_at: after.closedAt,
      ...dueColumns(due),
    })
    .where('district_id', '=', districtId).where('id', '=', after.id).where('last_seq', '=', expectedSeq)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StepAbandoned('stale')
}

async function addCase(trx: Transaction<DB>, { districtId, sealing }: Place, { after, ...due }: CaseSave<unknown>): Promise<void> {
  await trx.insertInto('mediation_case').values({
    district_id: districtId, id: after.id, number: after.number, stage: after.stage, subject: after.subject, kind: after.kind, level: after.level,
    community_id: after.communityId, details_sealed: sealing.seal(after.details),
    building_lookup: sealing.lookup(`${after.communityId}/${after.details.building}`), registered_at: after.registeredAt,
    ...dueColumns(due),
  }).execute()
  await trx.insertInto('party').values(after.parties.map(({ side, personId, ...identity }) => ({
    district_id: districtId, case_id: after.id, side, person_id: personId, identity_sealed: sealing.seal(identity),
    phone_lookup: identity.phone === null ? null : sealing.lookup(identity.phone), name_lookup: identity.name === '' ? null : sealing.lookup(identity.name),
  }))).execute()
  await rememberApplicant(trx, { districtId, sealing }, after)
}

/** What the applicant gave last fills in the next registration; what was given for somebody else does not. */
async function rememberApplicant(trx: Transaction<DB>, { districtId, sealing }: Place, { parties, communityId, details }: CaseSave<unknown>['after']): Promise<void> {
  const applicant = parties.find(({ side }) => side === 'applicant')
  if (!applicant?.personId || applicant.onBehalfOf) return
  const profile = { name: applicant.name, phone: applicant.phone, building: details.building, unit: details.unit }
  await trx.updateTable('person').set({ profile_sealed: sealing.seal(profile), community_id: communityId })
    .where('district_id', '=', districtId).where('id', '=', applicant.personId).execute()
}

/** The trigger numbers the event and links it to the one before. */
async function addEvent(trx: Transaction<DB>, { districtId, sealing }: Place, { after, event }: CaseSave<unknown>): Promise<void> {
  await trx.insertInto('case_event').values({
    district_id: districtId, case_id: after.id, seq: 0, kind: event.kind, actor_role: event.actor.role, actor_id: event.actor.id, at: event.at,
    payload: JSON.stringify(event.payload), prev: Buffer.alloc(0), hash: Buffer.alloc(0),
  }).execute()
  const seq = after.events.at(-1)?.seq
  if (event.text === null || seq === undefined) return
  await trx.insertInto('case_event_text').values({ district_id: districtId, case_id: after.id, seq, text_sealed: sealing.seal(event.text) }).execute()
}
