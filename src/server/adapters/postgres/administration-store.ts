import { sql, type Transaction } from 'kysely'

import type { AdminSave, AdminSaved, Administration } from '../../administration-port'
import type { Notice } from '../../records'
import { dayKind } from '../../../contract/room'
import { aheadQuery, toAhead } from './administration-rows'
import { writeChange } from './administration-writer'
import { claimCommand } from './claim-command'
import type { StoreSetting } from './command-log'
import { again } from './retry-conflict'
import type { DB } from './row-types'

export function administrationStore(setting: StoreSetting): Administration {
  const { db, districtId } = setting
  const versions: Administration['versions'] = async (subjects) => {
    const { rows } = await sql<{ subject: string; version: number }>`
      select s.subject, (select coalesce(max(e.seq), 0) from admin_event e where e.district_id = ${districtId} and e.subject = s.subject) as version
      from unnest(${subjects}::text[]) s (subject)`.execute(db)
    return new Map(rows.map(({ subject, version }) => [subject, version]))
  }
  return {
    versions,
    version: async (subject) => (await versions([subject])).get(subject) ?? 0,
    async ahead(asked) {
      const { rows } = await aheadQuery(districtId, asked).execute(db)
      return rows.map(toAhead)
    },
    async closures({ roomId, now }) {
      const rows = await db.selectFrom('closure').selectAll().where('district_id', '=', districtId).where('ends_at', '>', now)
        .$if(roomId !== null, (query) => query.where('room_id', '=', roomId ?? '')).orderBy('starts_at').execute()
      return rows.map((row) => ({ roomId: row.room_id, startsAt: row.starts_at, endsAt: row.ends_at, reason: row.reason }))
    },
    seatsTaken: (roomId, now) => seatsTaken(db, districtId, roomId, now),
    async setDays(fromOn) {
      const { rows } = await sql<{ on: string; kind: string; name: string }>`
        select day_on::text as on, kind, name from calendar_override where district_id = ${districtId} and day_on >= ${fromOn}::date order by day_on`.execute(db)
      return rows.map(({ on, kind, name }) => ({ on, kind: dayKind.parse(kind), name }))
    },
    async limits() {
      const row = await db.selectFrom('district').selectAll().where('id', '=', districtId).executeTakeFirstOrThrow()
      return {
        acceptHours: row.accept_hours, acknowledgeMinutes: row.acknowledge_minutes, contactHours: row.contact_hours, meetHours: row.meet_hours,
        mediationDays: row.mediation_days, brigadeChiefAfterMinutes: row.brigade_chief_after_minutes, deputyBureauChiefAfterMinutes: row.deputy_bureau_chief_after_minutes,
        reopenDays: row.reopen_days, bookingNoticeMinutes: row.booking_notice_minutes, bookingChangeMinutes: row.booking_change_minutes, offerMinutes: row.offer_minutes,
      }
    },
    async placeCodes(communityId) {
      const rows = await db.selectFrom('place_code').select(['code', 'building', 'unit', 'is_active'])
        .where('district_id', '=', districtId).where('community_id', '=', communityId).orderBy('is_active', 'desc').orderBy('code').execute()
      return rows.map(({ is_active, ...row }) => ({ ...row, isActive: is_active }))
    },
    async communityOf(code) {
      const row = await db.selectFrom('place_code').select('community_id').where('district_id', '=', districtId).where('code', '=', code).where('is_active', '=', true).executeTakeFirst()
      return row?.community_id ?? null
    },
    async running() {
      const { count } = await db.selectFrom('mediation_case').select((of) => of.fn.countAll<string>().as('count'))
        .where('district_id', '=', districtId).where('escalate_at', 'is not', null).executeTakeFirstOrThrow()
      return Number(count)
    },
    save: (save) => again(() => saved(setting, save)),
  }
}

async function saved<Output>({ db, districtId, sealing }: StoreSetting, save: AdminSave<Output>): Promise<AdminSaved<Output>> {
  const { subject, version, at, change, looked, event } = save
  try {
    return await db.transaction().execute(async (trx): Promise<AdminSaved<Output>> => {
      // One administrator at a time. Bookings do not wait for this row.
      await sql`select from district where id = ${districtId} for no key update`.execute(trx)
      const earlier = await claimCommand(trx, { districtId, sealing }, { command: save.command, output: save.output, at })
      if (earlier) return earlier
      const last = await sql<{ seq: number; by: string; at: Date }>`
        select e.seq, s.name as by, e.at from admin_event e join staff s on s.district_id = e.district_id and s.id = e.actor_id
        where e.district_id = ${districtId} and e.subject = ${subject} order by e.seq desc limit 1`.execute(trx)
      const [latest] = last.rows
      if (latest && latest.seq !== version) throw new ChangeAbandoned({ outcome: 'changed-meanwhile', by: latest.by, at: latest.at })
      await lockRooms(trx, districtId, save)
      if (looked) {
        const { rows } = await aheadQuery(districtId, looked).execute(trx)
        const known = new Set(looked.bookings.map(({ id, startsAt }) => `${id}@${startsAt.toISOString()}`))
        if (rows.map(toAhead).some(({ id, startsAt }) => !known.has(`${id}@${startsAt.toISOString()}`))) throw new ChangeAbandoned({ outcome: 'stale' })
      }
      if (change.what === 'room' && !change.isNew) {
        const seats = await seatsTaken(trx, districtId, change.roomId, at)
        if (change.room.capacity < seats) throw new ChangeAbandoned({ outcome: 'seats-taken', seats })
      }
      await writeChange({ trx, districtId, at }, change)
      await trx.insertInto('admin_event').values({
        district_id: districtId, subject, seq: version + 1, kind: event.kind, actor_id: save.actorId, at,
        before: JSON.stringify(event.before), after: JSON.stringify(event.after),
      }).execute()
      await announce(trx, districtId, save)
      return { outcome: 'saved' }
    })
  } catch (error) {
    if (error instanceof ChangeAbandoned) return error.answer
    throw error
  }
}

type Abandoned = Extract<AdminSaved<unknown>, { outcome: 'stale' | 'changed-meanwhile' | 'seats-taken' }>
/** Rolls the transaction back: nothing of the change stays, not even its command. */
class ChangeAbandoned extends Error {
  constructor(readonly answer: Abandoned) {
    super(answer.outcome)
  }
}

/** With its room locked so, no booking gets in between what is looked at and what is written (0013-administration.sql). */
async function lockRooms(trx: Transaction<DB>, districtId: string, { change, looked }: AdminSave<unknown>): Promise<void> {
  if (change.what === 'room' ? change.isNew : !looked) return
  const roomId = change.what === 'room' ? change.roomId : looked?.roomId ?? null
  await sql`select from room where district_id = ${districtId} and ${roomId === null ? sql`true` : sql`id = ${roomId}`} order by id for update`.execute(trx)
}

async function seatsTaken(db: StoreSetting['db'], districtId: string, roomId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ seats: number }>`
    select coalesce(max(seat), 0) as seats from appointment
    where district_id = ${districtId} and room_id = ${roomId} and ends_at > ${now} and state in ('held', 'booked')`.execute(db)
  return rows[0]?.seats ?? 0
}

async function announce(trx: Transaction<DB>, districtId: string, { displaced, restored }: AdminSave<unknown>): Promise<void> {
  if (displaced && displaced.ids.length > 0) {
    // What would still have reminded of a time that is no more says instead that another is to be chosen.
    await sql`update outbox set kind = 'room-closed'
      where district_id = ${districtId} and appointment_id = any (${displaced.ids}::text[]) and sent_at is null
        and kind in ('appointment-reminder', 'appointment-soon')`.execute(trx)
  }
  if (restored && restored.ids.length > 0) {
    await sql`delete from outbox
      where district_id = ${districtId} and appointment_id = any (${restored.ids}::text[]) and sent_at is null and dedupe_key like 'room-closed/%'`.execute(trx)
    await sql`update outbox set kind = split_part(dedupe_key, '/', 1)
      where district_id = ${districtId} and appointment_id = any (${restored.ids}::text[]) and sent_at is null and kind = 'room-closed'`.execute(trx)
  }
  const notices: Notice[] = [...displaced?.notices ?? [], ...restored?.notices ?? []]
  if (notices.length === 0) return
  await trx.insertInto('outbox').values(notices.map((notice) => ({
    district_id: districtId, dedupe_key: notice.dedupeKey, kind: notice.kind, recipient: notice.recipient, case_id: notice.caseId,
    appointment_id: notice.appointmentId, facts: JSON.stringify(notice.facts), due_at: notice.dueAt,
  }))).onConflict((conflict) => conflict.columns(['district_id', 'dedupe_key']).doNothing()).execute()
}
