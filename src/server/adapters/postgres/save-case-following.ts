// What follows from a step besides its event: order, agreement, rating, photos, figures, notices.
import { sql, type Transaction } from 'kysely'

import type { CaseSave } from '../../ports'
import type { StoreSetting } from './command-log'
import type { DB } from './row-types'
import { StepAbandoned } from './step-abandoned'

type Save = CaseSave<unknown>
type Place = Omit<StoreSetting, 'db'>

/** The order before ends when another takes its place or nobody handles the case any more. */
export async function saveOrder(trx: Transaction<DB>, { districtId }: Place, { before, after, event }: Save): Promise<void> {
  const [old, now] = [before?.order ?? null, after.order]
  if (old && old.id !== now?.id) {
    await trx.updateTable('dispatch_order').set({ ended_at: event.at }).where('district_id', '=', districtId).where('id', '=', old.id).execute()
  }
  if (now && old?.id !== now.id) {
    // Whoever was removed meanwhile gets no order: decided once more, they are found gone.
    const { rows } = await sql`select id from staff where district_id = ${districtId} and id = ${now.mediatorId} and is_active for key share`.execute(trx)
    if (rows.length === 0) throw new StepAbandoned('stale')
    await trx.insertInto('dispatch_order').values({
      district_id: districtId, id: now.id, case_id: after.id, room_id: now.roomId, mediator_id: now.mediatorId, dispatched_at: now.dispatchedAt,
      acknowledged_at: now.acknowledgedAt,
    }).execute()
  } else if (now && old?.acknowledgedAt !== now.acknowledgedAt) {
    await trx.updateTable('dispatch_order').set({ acknowledged_at: now.acknowledgedAt })
      .where('district_id', '=', districtId).where('id', '=', now.id).execute()
  }
}

/** A second agreement, after an objection, takes the place of the first; the events tell of both. */
export async function saveAgreement(trx: Transaction<DB>, { districtId, sealing }: Place, { before, after }: Save): Promise<void> {
  const { agreement } = after
  if (!agreement || agreement === before?.agreement) return
  const now = { form: agreement.form, agreed_at: agreement.agreedAt, clauses_sealed: sealing.seal(agreement.clauses) }
  await trx.insertInto('agreement').values({ district_id: districtId, case_id: after.id, ...now })
    .onConflict((conflict) => conflict.columns(['district_id', 'case_id']).doUpdateSet(now)).execute()
}

/** A record of a sitting is added, never changed. */
export async function saveSittingRecords(trx: Transaction<DB>, { districtId, sealing }: Place, { before, after }: Save): Promise<void> {
  const added = after.sittingRecords.filter((one) => !before?.sittingRecords.includes(one))
  for (const { seq, form, side, recordedAt, agreed, open, text } of added) {
    await trx.insertInto('mediation_record').values({
      district_id: districtId, case_id: after.id, seq, form, side, recorded_at: recordedAt, words_sealed: sealing.seal({ agreed, open, text }),
    }).execute()
  }
}

export async function saveRating(trx: Transaction<DB>, { districtId, sealing }: Place, { after, rating: given }: Save): Promise<void> {
  if (!given) return
  const { side, rating, review } = given
  await trx.insertInto('rating').values({
    district_id: districtId, case_id: after.id, side, level: rating.level, tags: JSON.stringify(rating.tags),
    comment_sealed: rating.comment === null ? null : sealing.seal(rating.comment), was_pressured: rating.wasPressured, rated_at: rating.ratedAt,
    contact_by: rating.contactBy, answer_by: rating.answerBy,
  }).execute()
  if (!review) return
  await trx.insertInto('rating_review').values({
    district_id: districtId, case_id: after.id, side, rated_at: rating.ratedAt, contact_by: review.contactBy, answer_by: review.answerBy, latest_by: review.latestBy,
    escalate_at: review.contactBy,
  }).execute()
}

/** Only finished photos that the actor brought, and that belong to no case yet. */
export async function attachPhotos(trx: Transaction<DB>, { districtId }: Place, { before, after, event }: Save): Promise<void> {
  const added = after.photoIds.filter((id) => !before?.photoIds.includes(id))
  if (added.length === 0) return
  const { numUpdatedRows } = await trx.updateTable('file').set({ case_id: after.id })
    .where('district_id', '=', districtId).where('id', 'in', added).where('owner_id', '=', event.actor.id)
    .where('state', '=', 'ready').where('case_id', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== BigInt(added.length)) throw new StepAbandoned('photo-not-uploaded')
}

export async function saveFigures(trx: Transaction<DB>, { districtId }: Place, { closing }: Save): Promise<void> {
  if (!closing) return
  const [onTime, settled] = [Number(closing.wasOnTime), Number(closing.wasSettled)]
  await trx.insertInto('room_day_figures')
    .values({ district_id: districtId, room_id: closing.roomId, day_on: closing.closedOn, closed: 1, closed_on_time: onTime, settled })
    .onConflict((conflict) => conflict.columns(['district_id', 'room_id', 'day_on']).doUpdateSet({
      closed: sql`room_day_figures.closed + 1`,
      closed_on_time: sql`room_day_figures.closed_on_time + ${onTime}`,
      settled: sql`room_day_figures.settled + ${settled}`,
    })).execute()
}

export async function saveNotices(trx: Transaction<DB>, { districtId }: Place, { notices }: Save): Promise<void> {
  if (notices.length === 0) return
  await trx.insertInto('outbox').values(notices.map((notice) => ({
    district_id: districtId, dedupe_key: notice.dedupeKey, kind: notice.kind, recipient: notice.recipient, case_id: notice.caseId,
    appointment_id: notice.appointmentId, gathering_id: notice.gatheringId, facts: JSON.stringify(notice.facts), due_at: notice.dueAt,
  }))).onConflict((conflict) => conflict.columns(['district_id', 'dedupe_key']).doNothing()).execute()
}
