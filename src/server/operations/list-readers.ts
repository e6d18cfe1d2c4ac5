import type * as z from 'zod/mini'

import type { listReaders as contract } from '../../contract/oversight'
import { sideOf, standingOf } from '../domain/case-standing'
import { startOfShanghaiDay } from '../domain/shanghai-time'
import { refusal } from '../refusal'
import type { Request } from '../request'

const daysAPage = 30

/** For the parties only: who looked at their case, day by day. */
export async function listReaders({ ports, caller }: Request, { caseId, before }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const record = await ports.cases.find(caseId)
  if (!record || sideOf(standingOf(caller, record)) === null) throw refusal('not-found')
  const seen = await ports.readings.readers(caseId, { before: before === undefined ? null : startOfShanghaiDay(before), days: daysAPage })
  const on = [...new Set(seen.map((one) => one.on))].sort().reverse()
  const shown = on.slice(0, daysAPage)
  return {
    days: shown.map((day) => ({
      on: day,
      readers: seen.filter((one) => one.on === day).map(({ name, title, role, reason, times, lastAt }) => ({ name, title, role, reason, times, lastAt: lastAt.toISOString() })),
    })),
    before: on.length > daysAPage ? shown.at(-1) ?? null : null,
  }
}
