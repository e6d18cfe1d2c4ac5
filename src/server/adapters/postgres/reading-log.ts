// 谁看过我的材料: a row a read, and read back by day.
import { sql } from 'kysely'
import * as z from 'zod/mini'

import { readingReason } from '../../../contract/oversight'
import { role } from '../../../contract/role'
import type { Reading, ReadingLog } from '../../oversight-port'
import { saveOnce, type StoreSetting } from './command-log'
import { again } from './retry-conflict'

const readerRow = z.object({ on: z.string(), name: z.string(), title: z.string(), role, reason: readingReason, times: z.int(), last_at: z.date() })

export function readingLog(setting: StoreSetting): ReadingLog {
  const { db, districtId } = setting
  const columns = sql`district_id, case_id, staff_id, role, reason, side, at`
  const values = ({ caseId, staffId, role, reason, side, at }: Reading) =>
    sql`${districtId}::text, ${caseId}::text, ${staffId}::text, ${role}::text, ${reason}::text, ${side}::text, ${at}::timestamptz`
  return {
    async record(reading) {
      await again(() => sql`insert into case_reading (${columns}) values (${values(reading)})`.execute(db))
    },

    recordOnce: ({ command, output, reading }) => again(() => saveOnce(
      setting, { command, output, at: reading.at }, sql`insert into case_reading (${columns}) select ${values(reading)} from logged returning id`)),

    async readers(caseId, { before, days }) {
      const day = sql`(r.at at time zone 'Asia/Shanghai')::date`
      const further = before === null ? sql`` : sql`and r.at < ${before}::timestamptz`
      const { rows } = await sql`
        with days as (
          select distinct ${day} as read_on from case_reading r where r.district_id = ${districtId} and r.case_id = ${caseId} ${further}
          order by 1 desc limit ${days + 1})
        select to_char(${day}, 'YYYY-MM-DD') as "on", s.name, s.title, r.role, r.reason, count(*)::int as times, max(r.at) as last_at
        from case_reading r join staff s on s.district_id = r.district_id and s.id = r.staff_id
        where r.district_id = ${districtId} and r.case_id = ${caseId} ${further} and ${day} >= (select min(read_on) from days)
        group by 1, s.id, s.name, s.title, r.role, r.reason order by max(r.at) desc, s.id, r.reason`.execute(db)
      return rows.map((row) => {
        const { last_at: lastAt, ...reader } = readerRow.parse(row)
        return { ...reader, lastAt }
      })
    },
  }
}
