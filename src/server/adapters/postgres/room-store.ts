import { sql } from 'kysely'
import * as z from 'zod/mini'

import { stage } from '../../../contract/case-steps'
import { subject } from '../../../contract/dispute-kind'
import { profession, role } from '../../../contract/role'
import type { RoomStore } from '../../ports'
import type { StaffMember } from '../../records'
import type { StoreSetting } from './command-log'
import { roomJson, roomRow } from './room-json'
import { occupiedColumn, timetableColumns, timetableRow, toTimetable } from './timetable-query'

const staffRow = z.object({
  id: z.string(), name: z.string(), role, profession, title: z.string(), phone: z.string(), isActive: z.boolean(),
})
const staffColumns = sql`s.id, s.name, s.role, s.profession, s.title, s.phone, s.is_active as "isActive"`

const bookableCaseRow = z.object({
  id: z.string(), number: z.string(), subject, stage, communityId: z.string(),
  partyIds: z.array(z.string()),
  mediator: z.nullable(z.object({ id: z.string(), name: z.string() })),
})
const bookableCaseJson = (districtId: string, caseId: string) => sql`
  (select json_build_object(
      'id', c.id, 'number', c.number, 'subject', c.subject, 'stage', c.stage, 'communityId', c.community_id,
      'partyIds', (select coalesce(json_agg(p.person_id order by p.side), '[]') from party p
        where p.district_id = c.district_id and p.case_id = c.id and p.person_id is not null),
      'mediator', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end)
    from mediation_case c left join staff s on s.district_id = c.district_id and s.id = c.mediator_id
    where c.district_id = ${districtId} and c.id = ${caseId}) as bookable_case`

const dutyRow = z.extend(timetableRow, {
  roster: z.array(z.object({ weekday: z.int(), person: staffRow })),
  leaves: z.array(z.object({ staffId: z.string(), fromOn: z.string(), untilOn: z.string() })),
})

const groundRow = z.extend(timetableRow, {
  bookable_case: z.nullable(bookableCaseRow), booking_notice_minutes: z.int(), booking_change_minutes: z.int(),
})

/** Rooms with their hours, people and figures, and what is needed to derive their slots. */
export function roomStore({ db, districtId }: Pick<StoreSetting, 'db' | 'districtId'>): RoomStore {
  return {
    async list() {
      const { rows } = await sql`
        select ${roomJson} as room from room r join community m on m.district_id = r.district_id and m.id = r.community_id
        where r.district_id = ${districtId} order by r.ordinal, r.id`.execute(db)
      return rows.map((row) => z.object({ room: roomRow }).parse(row).room)
    },
    async timetable({ roomIds, days, people }) {
      const asked = { districtId, roomIds, days }
      const { rows } = await sql`select ${timetableColumns(asked)}, ${occupiedColumn(asked, people)}`.execute(db)
      return toTimetable(timetableRow.parse(rows[0]), days)
    },
    async bookingGround({ caseId, roomId, on }) {
      const days = { fromOn: on, count: 1 }
      const { rows } = await sql`
        select ${bookableCaseJson(districtId, caseId)}, ${timetableColumns({ districtId, roomIds: [roomId], days })},
          d.booking_notice_minutes, d.booking_change_minutes
        from district d where d.id = ${districtId}`.execute(db)
      const row = groundRow.parse(rows[0])
      return {
        case: row.bookable_case,
        timetable: toTimetable(row, days),
        limits: { bookingNoticeMinutes: row.booking_notice_minutes, bookingChangeMinutes: row.booking_change_minutes },
      }
    },
    async team(roomId) {
      const { rows } = await sql`
        select ${staffColumns} from room_team t join staff s on s.district_id = t.district_id and s.id = t.staff_id
        where t.district_id = ${districtId} and t.room_id = ${roomId} and s.is_active order by t.ordinal`.execute(db)
      return rows.map((row) => staffRow.parse(row))
    },
    async duty({ roomId, days }) {
      const { rows } = await sql`
        select ${timetableColumns({ districtId, roomIds: [roomId], days })},
          (select coalesce(json_agg(json_build_object('weekday', d.weekday, 'person', (select to_json(p) from (select ${staffColumns}) p))
              order by d.weekday, d.ordinal, d.staff_id), '[]')
            from duty d join staff s on s.district_id = d.district_id and s.id = d.staff_id
            where d.district_id = ${districtId} and d.room_id = ${roomId} and s.is_active) as roster,
          (select coalesce(json_agg(json_build_object('staffId', l.staff_id, 'fromOn', l.from_on::text, 'untilOn', l.until_on::text)), '[]')
            from staff_leave l where l.district_id = ${districtId} and l.ended_at is null and l.until_on >= ${days.fromOn}::date
              and l.staff_id in (select d.staff_id from duty d where d.district_id = ${districtId} and d.room_id = ${roomId})) as leaves`.execute(db)
      const row = dutyRow.parse(rows[0])
      const { rooms: [room], closures, calendar } = toTimetable(row, days)
      const roster = new Map<number, StaffMember[]>()
      for (const { weekday, person } of row.roster) roster.set(weekday, [...(roster.get(weekday) ?? []), person])
      return room ? { room, closures: closures.get(roomId) ?? [], calendar, roster, leaves: row.leaves } : null
    },
    async figures(roomId, sinceOn) {
      const { rows } = await sql`
        select coalesce(sum(closed), 0)::int as closed, coalesce(sum(closed_on_time), 0)::int as "closedOnTime",
          coalesce(sum(settled), 0)::int as settled
        from room_day_figures where district_id = ${districtId} and room_id = ${roomId} and day_on >= ${sinceOn}::date`.execute(db)
      return z.object({ closed: z.int(), closedOnTime: z.int(), settled: z.int() }).parse(rows[0])
    },
    async bookableCase(caseId) {
      const { rows } = await sql`select ${bookableCaseJson(districtId, caseId)}`.execute(db)
      return z.object({ bookable_case: z.nullable(bookableCaseRow) }).parse(rows[0]).bookable_case
    },
  }
}
