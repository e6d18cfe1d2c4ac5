// Staff's lists: every one is a walk along an index that stops when the page is full.
import { sql, type RawBuilder } from 'kysely'

import { mostCounted, type DueWindow } from '../../../contract/workbench'
import type { DeskAsked, DeskPosition, DeskScope, DeskStore } from '../../desk-port'
import type { StoreSetting } from './command-log'
import { deskColumns, deskSources, toDeskRecord } from './desk-rows'

const soonMs = 2 * 60 * 60 * 1000
/** Closing is nobody's promise: what is ready for it is never late. */
const within: Readonly<Record<DueWindow, (now: Date) => RawBuilder<unknown>>> = {
  overdue: (now) => sql`c.due_by < ${now}::timestamptz and c.due_what <> 'close'`,
  soon: (now) => sql`c.due_by >= ${now}::timestamptz and c.due_by <= ${new Date(now.getTime() + soonMs)}::timestamptz and c.due_what <> 'close'`,
}

export function deskStore(setting: StoreSetting): DeskStore {
  const { db, districtId, sealing } = setting

  /**
   * Whose cases, a walk each: the district's, or a mediator's own and those handled jointly. Whoever is a party to one is
   * only that (domain/case-standing.ts).
   */
  const theirs = ({ personId, mediatorId, communityIds }: DeskScope): RawBuilder<unknown>[] => {
    const isNoParty = sql`c.district_id = ${districtId}
      and c.id not in (select own.case_id from party own where own.district_id = ${districtId} and own.person_id = ${personId})`
    if (mediatorId === null) return [communityIds === undefined ? isNoParty : sql`${isNoParty} and c.community_id = any(${communityIds}::text[])`]
    const jointly = sql`c.id in (select j.case_id from joint_handler j where j.district_id = ${districtId} and j.staff_id = ${mediatorId})`
    return [sql`${isNoParty} and c.mediator_id = ${mediatorId}`, sql`${isNoParty} and c.mediator_id is distinct from ${mediatorId} and ${jointly}`]
  }

  const matches = ({ stages, due, kind, place, level, overseer, watch }: DeskAsked, now: Date): RawBuilder<unknown>[] => [
    ...(stages ? [stages.length === 1 ? sql`c.stage = ${stages[0]}` : sql`c.stage = any(${stages})`] : []),
    ...(due ? [within[due](now)] : []),
    ...(kind ? [sql`c.kind = ${kind}`] : []),
    ...(place ? [placed(place)] : []),
    ...(level ? [sql`c.level = ${level}`] : []),
    ...(overseer ? [sql`c.overseer = ${overseer}`] : []),
    ...(watch?.communityIds ? [sql`c.community_id = any(${watch.communityIds})`] : []),
    // What went up to this rung, and what goes to it first if it is missed.
    ...(watch && due === 'overdue' ? [sql`c.overseer = ${watch.rung}`] : []),
    ...(watch && due === 'soon' ? [sql`c.overseer is null and c.due_what = any(${watch.clocks})`] : []),
  ]
  const placed = ({ communityId, building }: NonNullable<DeskAsked['place']>): RawBuilder<unknown> =>
    building === null ? sql`c.community_id = ${communityId}` : sql`c.building_lookup = ${sealing.lookup(`${communityId}/${building}`)}`

  /** Number, whole name or whole phone: each by its own index, then the cases by their key. */
  const found = ({ numbers, lookup }: NonNullable<DeskAsked['sought']>): RawBuilder<unknown> => sql`c.id in (
    select n.id from mediation_case n where n.district_id = ${districtId} and n.number = any(${numbers})
    union select p.case_id from party p where p.district_id = ${districtId} and p.name_lookup = ${sealing.lookup(lookup)}
    union select p.case_id from party p where p.district_id = ${districtId} and p.phone_lookup = ${sealing.lookup(lookup)})`

  const further = (order: DeskAsked['order'], after: DeskPosition | null): RawBuilder<unknown>[] => {
    if (order === 'urgent') {
      return [sql`c.due_by is not null`, ...(after ? [sql`(c.due_by, c.id) > (${after.at}::timestamptz, ${after.id})`] : [])]
    }
    return after ? [sql`(c.registered_at, c.id) < (${after.at}::timestamptz, ${after.id})`] : []
  }

  const rowsWhere = async (scope: DeskScope, where: RawBuilder<unknown>[], rest: RawBuilder<unknown>, now: Date) => {
    const walks = theirs(scope).map((whose) => sql`(select c.* from mediation_case c where ${sql.join([whose, ...where], sql` and `)} ${rest})`)
    const { rows } = await sql`
      select ${deskColumns} from (${sql.join(walks, sql` union all `)}) c ${deskSources(now)} ${rest}`.execute(db)
    return rows.map((row) => toDeskRecord(row, sealing))
  }

  return {
    async list(scope, asked, { after, limit, now }) {
      const { order, sought } = asked
      const rest = order === 'urgent' ? sql`order by c.due_by, c.id limit ${limit + 1}` : sql`order by c.registered_at desc, c.id desc limit ${limit + 1}`
      const where = [...matches(asked, now), ...(sought ? [found(sought)] : []), ...further(order, after)]
      const rows = await rowsWhere(scope, where, rest, now)
      return { rows: rows.slice(0, limit), hasMore: rows.length > limit }
    },

    async counts(scope, asked, now) {
      const counted = (due?: DeskAsked['due']) => sql`(select count(*)::int from (${sql.join(theirs(scope).map((whose) => sql`
        (select from mediation_case c where ${sql.join([whose, ...matches({ ...asked, due }, now), sql`c.due_by is not null`], sql` and `)} order by c.due_by limit ${mostCounted})`), sql` union all `)}) counted)`
      const { rows } = await sql<{ overdue: number; soon: number; all: number }>`select
        ${counted('overdue')} as overdue,
        ${counted('soon')} as soon,
        ${counted()} as "all"`.execute(db)
      return rows[0] ?? { overdue: 0, soon: 0, all: 0 }
    },

    async day(scope, { from, to, now, limit }) {
      const sittings = sql`c.id in (select a.case_id from appointment a where a.district_id = ${districtId} and a.mediator_id = ${scope.mediatorId}
        and a.starts_at >= ${from}::timestamptz and a.starts_at < ${to}::timestamptz and a.state in ('held', 'booked', 'attended'))`
      const [due, sitting] = await Promise.all([
        rowsWhere(scope, [sql`c.due_by < ${to}::timestamptz`], sql`order by c.due_by, c.id limit ${limit}`, now),
        rowsWhere(scope, [sql`c.due_by is not null`, sittings], sql`order by c.due_by, c.id limit ${limit}`, now),
      ])
      return [...due, ...sitting.filter(({ caseId }) => due.every((one) => one.caseId !== caseId))]
    },
  }
}
