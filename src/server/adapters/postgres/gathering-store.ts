import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import type { GatheringGround, GatheringSave, GatheringSaved, GatheringStore } from '../../gathering-port'
import type { DaysAsked } from '../../ports'
import { shanghaiDayOf } from '../../domain/shanghai-time'
import { completed, type StoreSetting } from './command-log'
import { gatheringsRow, knownJson, seriesJson, toGatherings } from './gathering-rows'
import { again } from './retry-conflict'
import { timetableColumns, timetableRow, toTimetable } from './timetable-query'

const groundRow = z.extend(timetableRow, { ...gatheringsRow.shape, offer_minutes: z.int() })
const answerRow = z.object({ outcome: z.string(), output_sealed: z.nullable(z.instanceof(Uint8Array)), result: z.unknown() })
/** More than anybody needs to look back on; the list has no pages. */
const longestList = 100

type Which = { series: RawBuilder<unknown>; known: RawBuilder<unknown> }

export function gatheringStore({ db, districtId, sealing }: StoreSetting): GatheringStore {
  /** `series` and `known` are the conditions over `gathering_series s` and `gathering g`. */
  async function ground({ personId, now }: { personId: string | null; now: Date }, { series, known }: Which, days: DaysAsked): Promise<GatheringGround> {
    const { rows } = await sql`
      select
        (select coalesce(json_agg(${seriesJson} order by s.ordinal, s.id), '[]') from gathering_series s
          where s.district_id = ${districtId} and ${series}) as series,
        (select coalesce(json_agg(${knownJson(personId, now)} order by g.starts_at, g.id), '[]') from gathering g
          where g.district_id = ${districtId} and ${known}) as known,
        ${timetableColumns({ districtId, roomIds: [], days })}, d.offer_minutes
      from district d where d.id = ${districtId}`.execute(db)
    const row = groundRow.parse(rows[0])
    return { ...toGatherings(row), calendar: toTimetable(row, days).calendar, offerMinutes: row.offer_minutes }
  }

  /** `name` is a function of 0003-gathering.sql. */
  async function run<Output, Refused extends string>(
    name: RawBuilder<unknown>, { command, output, plan, at }: GatheringSave<Output>, more: RawBuilder<unknown> = sql``,
  ): Promise<GatheringSaved<Output, Refused>> {
    const { rows } = await again(() => sql`select * from ${name}(
      ${districtId}, ${command.actorId}, ${command.key}, ${command.operation}, ${Buffer.from(command.inputHash)}, ${sealing.seal(output)},
      ${plan.gatheringId}, ${at}, ${JSON.stringify(plan)}::jsonb ${more})`.execute(db))
    const { outcome, output_sealed, result } = answerRow.parse(rows[0])
    switch (outcome) {
      case 'saved': return { outcome, output: completed(output, result) }
      case 'repeated': return { outcome, output: completed(sealing.open<Output>(output_sealed ?? new Uint8Array()), result) }
      case 'key-reused': return { outcome }
      // The function's own comment lists what it refuses with; the port names the same.
      default: return { outcome: outcome as Refused }
    }
  }

  return {
    upcoming: (reader, days) => ground(reader, { series: sql`true`, known: sql`g.ends_at > ${reader.now}` }, days),
    find: (reader, { seriesId, gatheringId }, days) => ground(reader, { series: sql`s.id = ${seriesId}`, known: sql`g.id = ${gatheringId}` }, days),
    past: (personId, now) => ground({ personId, now }, {
      series: sql`true`,
      known: sql`g.id in (
        select h.id from gathering_place p join gathering h on h.district_id = p.district_id and h.id = p.gathering_id
        where p.district_id = ${districtId} and p.person_id = ${personId} and p.state = 'seated' and h.ends_at <= ${now}
        order by h.ends_at desc limit ${longestList})`,
    }, { fromOn: shanghaiDayOf(now), count: 1 }),
    join: (save) => run(sql`join_gathering`, save),
    leave: (save) => run(sql`leave_gathering`, save),
    takeOffer: (save) => run(sql`take_offered_seat`, save),
    rate: (save) => run(sql`rate_gathering`, save, sql`, ${save.level}, ${save.comment === null ? null : sealing.seal(save.comment)}::bytea`),
    withExpiredOffers: (now, limit) => ground({ personId: null, now }, {
      series: sql`true`,
      known: sql`g.id in (
        select h.id from gathering_place p join gathering h on h.district_id = p.district_id and h.id = p.gathering_id
        where p.district_id = ${districtId} and p.state = 'offered' and p.offer_until <= ${now} and h.called_off_reason is null
        group by h.id order by min(p.offer_until), h.id limit ${limit})`,
    }, { fromOn: shanghaiDayOf(now), count: 1 }),
    async passOn(plan, at) {
      const { rows } = await again(() => sql<{ passed: number }>`
        select sweep_offers(${districtId}, ${plan.gatheringId}, ${at}, ${JSON.stringify(plan)}::jsonb) as passed`.execute(db))
      return rows[0]?.passed ?? 0
    },
    async callOff(plan, reason, at) {
      const { rows } = await sql<{ done: boolean }>`
        select call_off_gathering(${districtId}, ${plan.gatheringId}, ${at}, ${reason}, ${JSON.stringify(plan)}::jsonb) as done`.execute(db)
      return rows[0]?.done === true
    },
  }
}
