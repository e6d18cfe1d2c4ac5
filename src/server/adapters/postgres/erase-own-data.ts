// What may go goes, in one transaction; the record of events is not touched, so every chain and every receipt still holds.
import { sql, type Transaction } from 'kysely'

import { shanghaiDayOf } from '../../domain/shanghai-time'
import type { CaseDetails, PartyRecord } from '../../records'
import type { StoreSetting } from './command-log'
import type { DB } from './row-types'

type Place = Omit<StoreSetting, 'db'>
export type Erasure = { personId: string; commandKey: string; at: Date; unmediatedCaseIds: string[] }

export async function eraseOwnData(trx: Transaction<DB>, place: Place, erasure: Erasure): Promise<void> {
  const { districtId } = place
  const { personId, at, unmediatedCaseIds } = erasure
  for (const caseId of [...unmediatedCaseIds].sort()) await emptyCase(trx, place, personId, caseId)
  await forgetWhatOthersWereAnswered(trx, place, unmediatedCaseIds)
  await forgetPassingWords(trx, place, personId)
  await trx.deleteFrom('file').where('district_id', '=', districtId).where('owner_id', '=', personId)
    .where((its) => its.or([its('case_id', 'is', null), ...(unmediatedCaseIds.length > 0 ? [its('case_id', 'in', unmediatedCaseIds)] : [])])).execute()
  // Those still to come are of an open case; they hold codes only.
  await trx.deleteFrom('outbox').where('district_id', '=', districtId).where('recipient', '=', `person:${personId}`)
    .where((its) => its.or([its('sent_at', 'is not', null), its('due_at', '<=', at)])).execute()
  // A device that was signed out stays so: else a lost phone would be let in again by a deletion. Its hash names nobody.
  await trx.deleteFrom('device').where('district_id', '=', districtId).where('person_id', '=', personId).where('ended_at', 'is', null).execute()
  await trx.updateTable('device').set({ first_seen_at: sql`ended_at`, last_seen_at: sql`ended_at` })
    .where('district_id', '=', districtId).where('person_id', '=', personId).execute()
  await trx.updateTable('person').set({ profile_sealed: null, community_id: null }).where('district_id', '=', districtId).where('id', '=', personId).execute()
  await forgetAnswers(trx, place, erasure)
}

/**
 * A matter that never came to mediation keeps its number, its times and the house it was about; who, what and why go. What
 * the other side told of itself is theirs.
 */
async function emptyCase(trx: Transaction<DB>, { districtId, sealing }: Place, personId: string, caseId: string): Promise<void> {
  const row = await trx.selectFrom('mediation_case').select(['details_sealed', 'registered_at'])
    .where('district_id', '=', districtId).where('id', '=', caseId).forNoKeyUpdate().executeTakeFirstOrThrow()
  const parties = await trx.selectFrom('party').select(['side', 'person_id']).where('district_id', '=', districtId).where('case_id', '=', caseId).execute()
  const isApplicant = parties.some(({ side, person_id }) => side === 'applicant' && person_id === personId)
  const texts = trx.deleteFrom('case_event_text').where('district_id', '=', districtId).where('case_id', '=', caseId)
  await (isApplicant ? texts : texts.where('seq', 'in', trx.selectFrom('case_event').select('seq')
    .where('district_id', '=', districtId).where('case_id', '=', caseId).where('actor_id', '=', personId))).execute()
  for (const { side, person_id } of parties) {
    if (person_id !== personId && !(isApplicant && person_id === null)) continue
    const nobody: Omit<PartyRecord, 'side' | 'personId'> = { name: '', phone: null, address: null, bestTime: null, onBehalfOf: null }
    await trx.updateTable('party').set({ identity_sealed: sealing.seal(nobody), phone_lookup: null, name_lookup: null })
      .where('district_id', '=', districtId).where('case_id', '=', caseId).where('side', '=', side).execute()
  }
  if (!isApplicant) return
  const { building } = sealing.open<CaseDetails>(row.details_sealed)
  const empty: CaseDetails = {
    building, unit: null, answers: {}, story: '', beganOn: shanghaiDayOf(row.registered_at), isOngoing: false, wish: '', wantsLawyer: false, safety: [],
  }
  await trx.updateTable('mediation_case').set({ details_sealed: sealing.seal(empty) }).where('district_id', '=', districtId).where('id', '=', caseId).execute()
}

/** Words that served their day: why somebody could not come, what a visit was about, the sentence beside a rating. */
async function forgetPassingWords(trx: Transaction<DB>, { districtId }: Place, personId: string): Promise<void> {
  await sql`delete from case_event_text t using case_event e
    where t.district_id = ${districtId} and e.district_id = t.district_id and e.case_id = t.case_id and e.seq = t.seq
      and e.case_id in (select p.case_id from party p where p.district_id = ${districtId} and p.person_id = ${personId})
      and e.actor_id = ${personId} and e.kind in ('appointment-booked', 'appointment-rescheduled', 'appointment-cancelled')`.execute(trx)
  await sql`update rating r set comment_sealed = null from party p
    where r.district_id = ${districtId} and p.district_id = r.district_id and p.case_id = r.case_id and p.side = r.side and p.person_id = ${personId}
      and r.comment_sealed is not null`.execute(trx)
  await trx.updateTable('gathering_rating').set({ comment_sealed: null }).where('district_id', '=', districtId).where('person_id', '=', personId)
    .where('gathering_id', 'in', trx.selectFrom('gathering_event').select('gathering_id').where('district_id', '=', districtId).where('person_id', '=', personId)).execute()
  await sql`delete from appointment_event_text t using appointment a
    where t.district_id = ${districtId} and a.district_id = t.district_id and a.id = t.appointment_id and a.booked_by = ${personId} and a.case_id is null`.execute(trx)
  await trx.updateTable('appointment').set({ topic_sealed: null }).where('district_id', '=', districtId).where('booked_by', '=', personId)
    .where('case_id', 'is', null).execute()
}

/**
 * The answers kept for a command's repeat hold what the person saw and wrote, and the hash of what they sent could be
 * guessed at. Without either the key still stands, so a late repeat does nothing a second time; it is told that the key is
 * used up.
 */
async function forgetAnswers(trx: Transaction<DB>, { districtId }: Place, { personId, commandKey }: Erasure): Promise<void> {
  await trx.updateTable('command_log').set(usedUp).where('district_id', '=', districtId).where('actor_id', '=', personId).where('key', '<>', commandKey).execute()
}

/** Staff were answered with the whole case at each step they took in it; a step and its command bear one instant. */
async function forgetWhatOthersWereAnswered(trx: Transaction<DB>, { districtId }: Place, caseIds: string[]): Promise<void> {
  if (caseIds.length === 0) return
  await sql`update command_log c set input_hash = ${usedUp.input_hash}, output_sealed = ${usedUp.output_sealed}, result = null
    from case_event e
      left join staff s on s.district_id = e.district_id and s.id = e.actor_id and e.actor_role <> 'resident'
      left join person p on p.district_id = s.district_id and p.identity_lookup = s.identity_lookup
    where e.district_id = ${districtId} and e.case_id = any(${caseIds})
      and c.district_id = e.district_id and c.actor_id = coalesce(p.id, e.actor_id) and c.at = e.at`.execute(trx)
}

const usedUp = { input_hash: Buffer.alloc(0), output_sealed: Buffer.alloc(0), result: null }
