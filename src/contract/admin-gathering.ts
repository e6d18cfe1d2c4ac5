// 约吧: the series a district publishes and single dates of them.
import * as z from 'zod/mini'

import { countOf, lines, quarterMinute, version } from './administration'
import { gatheringKind } from './gathering'
import { day, id, instant, phone, position, text } from './scalars'

export const recurrence = z.discriminatedUnion('repeats', [
  z.object({ repeats: z.literal('once') }),
  z.object({ repeats: z.literal('weekly'), everyWeeks: countOf(1, 52, '周') }),
  /** -1 the last one of the month. */
  z.object({ repeats: z.literal('monthly'), nth: z.union([z.literal(-1), countOf(1, 5, '')]) }),
])
export const holidayRules = ['next-working-day', 'keep', 'skip'] as const

export const seriesFields = z.object({
  kind: gatheringKind,
  title: text(30),
  purpose: text(80),
  about: lines(8, 60),
  bring: lines(8, 60),
  host: z.object({ name: text(20), title: text(30) }),
  place: z.object({ roomId: z.nullable(id), name: text(30), address: text(60) }),
  route: text(200),
  phone,
  position: z.nullable(position),
  seats: countOf(1, 2000, '个名额'),
  minutes: countOf(15, 480, '分钟').check(z.multipleOf(15, { error: '请按一刻钟填，如 60、90' })),
  startsAtMinute: quarterMinute,
  /** Also says the weekday. */
  firstOn: day,
  lastOn: z.nullable(day),
  recurrence,
  holidayRule: z.enum(holidayRules),
  opensDaysBefore: countOf(0, 60, '天'),
  opensAtMinute: countOf(0, 1439, '分钟'),
  closesMinutesBefore: countOf(0, 10080, '分钟'),
  leaveMinutesBefore: countOf(0, 10080, '分钟'),
})
export type SeriesFields = z.infer<typeof seriesFields>

const date = z.object({ gatheringId: id, startsAt: instant, seated: z.int(), waiting: z.int(), calledOffReason: z.nullable(z.string()) })

export const adminGatherings = {
  input: z.object({}),
  output: z.object({ series: z.array(z.object({ seriesId: id, title: z.string(), recurrence: z.nullable(z.string()), nextAt: z.nullable(instant), lastOn: z.nullable(day) })) }),
}
export const adminGathering = { input: z.object({ seriesId: id }), output: z.object({ seriesId: id, version, series: seriesFields, dates: z.array(date) }) }
export const addSeries = { input: seriesFields, output: z.object({ seriesId: id, version }) }
/** Dates that somebody joined keep the time and the seats they were promised. */
export const changeSeries = { input: z.object({ seriesId: id, version, series: seriesFields }), output: z.object({ version }) }
/** No date after that day. Those somebody joined stand until they are called off one by one: `stillPlanned`. */
export const endSeries = { input: z.object({ seriesId: id, version, lastOn: day }), output: z.object({ version, stillPlanned: z.array(date) }) }
/** Everybody in it or in line is told. */
export const callOffDate = { input: z.object({ gatheringId: id, reason: text(60) }), output: z.object({ told: z.int() }) }
