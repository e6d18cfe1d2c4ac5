// Who has come, is coming, and waits, through the same operations as from a phone: every state a place can be in is seen by
// somebody of the demo switch.
import * as z from 'zod/mini'

import { listGatherings } from '../../../../contract/gathering'
import { addMinutes, instantOfMinute } from '../../../domain/day-arithmetic'
import { gatheringIdOf } from '../../../domain/gathering/occurrences'
import { dayAfter, shanghaiDayOf } from '../../../domain/shanghai-time'
import { callOffGathering } from '../../../operations/call-off-gathering'
import type { Ports } from '../../../ports'
import type { DemoCall } from '../cases/demo-calls'
import { neighbours } from '../directory/neighbours'
import { platformIdentity } from '../directory/personas'
import { nextWeekday, seriesIds } from './series'

const saturday = 6
const ids = (from: number, to: number): string[] => neighbours.slice(from, to).map(({ id }) => id)

export async function layGatherings(ports: Pick<Ports, 'gatherings'>, call: DemoCall, now: Date): Promise<void> {
  const today = shanghaiDayOf(now)
  const tomorrow = instantOfMinute(dayAfter(today), 0).toISOString()
  const { gatherings } = z.parse(listGatherings.output, await call(platformIdentity({ id: 'wang-guilan' }), 'gatherings/list', {}, now))
  const nextOf = (seriesId: string): string => {
    const found = gatherings.find(({ id, startsAt }) => id.startsWith(`${seriesId}-2`) && startsAt >= tomorrow)
    if (!found) throw new Error(`No gathering of ${seriesId} is ahead.`)
    return found.id
  }
  const as = (person: string, operation: string, input: object, at: Date) => call(platformIdentity({ id: person }), `gatherings/${operation}`, input, at)
  /** One after the other, the last a minute before `until`. */
  const join = async (gatheringId: string, people: readonly string[], until: Date): Promise<void> => {
    for (const [index, person] of people.entries()) await as(person, 'join', { gatheringId }, addMinutes(until, index - people.length))
  }

  // The Saturday that is over: one has said how it was, 王桂兰 still can.
  const weekAgo = dayAfter(nextWeekday(today, saturday), -7)
  const lastSaturday = weekAgo < today ? weekAgo : dayAfter(weekAgo, -7)
  const past = gatheringIdOf(seriesIds.dumplings, lastSaturday)
  await join(past, ['wang-guilan', ...ids(0, 8)], instantOfMinute(dayAfter(lastSaturday, -2), 600))
  await as('qu-yuzhen', 'rate', { gatheringId: past, level: 'very-satisfied', comment: '认识了三户邻居' }, instantOfMinute(lastSaturday, 1200))

  await join(nextOf(seriesIds.dumplings), ['wang-guilan', ...ids(0, 13)], addMinutes(now, -26 * 60))
  await join(nextOf(seriesIds.secretary), ids(0, 8), addMinutes(now, -24 * 60))
  // Full, with a line in which 王桂兰 is the second.
  await join(nextOf(seriesIds.corridor), [...ids(8, 15), 'wang-guilan', ...ids(15, 16)], addMinutes(now, -20 * 60))
  // Somebody gave a seat back, and it is kept for 陈建国.
  const phones = nextOf(seriesIds.phones)
  await join(phones, [...ids(0, 8), 'chen-jianguo', 'qiao-xin'], addMinutes(now, -5 * 60))
  await as('qu-yuzhen', 'leave', { gatheringId: phones }, addMinutes(now, -20))
  // Called off: 乔欣 had a seat and is told.
  const parking = nextOf(seriesIds.parking)
  await join(parking, ['qiao-xin', ...ids(16, 18)], addMinutes(now, -30 * 60))
  await callOffGathering({ ports, now: addMinutes(now, -60) }, { gatheringId: parking, reason: '图纸还没有定稿，改期再约' })
}
