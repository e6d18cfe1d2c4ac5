import type * as z from 'zod/mini'

import type { deskDay as contract } from '../../contract/workbench'
import { dayOf } from '../domain/desk-day'
import { dayAfter, shanghaiDayOf, startOfShanghaiDay } from '../domain/shanghai-time'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { deskRow } from './desk-row'

/** More than anybody can do in a day. */
const most = 100

export async function deskDay(request: Request): Promise<z.input<typeof contract.output>> {
  const { ports, caller, now } = request
  if (caller.staffId === null) throw refusal('not-allowed')
  const todayOn = shanghaiDayOf(now)
  // Clocks that run in hours end within three days; domain/desk-day.ts leaves out what can wait.
  const [from, to] = [startOfShanghaiDay(todayOn), startOfShanghaiDay(dayAfter(todayOn, 3))]
  const records = await ports.desk.day({ personId: caller.personId, mediatorId: caller.staffId }, { from, to, now, limit: most })
  return { rows: dayOf(records, now).map((record) => deskRow(record, request)) }
}
