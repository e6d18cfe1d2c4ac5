// Series and the gatherings known of them, as JSON values, so that both come in one round trip.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { gatheringKind, ownPlace } from '../../../contract/gathering'
import { ratingLevel } from '../../../contract/rating'
import { position } from '../../../contract/scalars'
import type { GatheringSeries, KnownGathering, Recurrence } from '../../gathering-records'

/** For `from gathering_series s`. */
export const seriesJson = sql`json_build_object(
  'id', s.id, 'kind', s.kind, 'title', s.title, 'purpose', s.purpose, 'about', s.about, 'bring', s.bring,
  'host', json_build_object('name', s.host_name, 'title', s.host_title),
  'place', json_build_object('roomId', s.room_id, 'name', s.place_name, 'address', s.address),
  'route', s.route, 'phone', s.phone,
  'position', case when s.latitude is not null then json_build_object('latitude', s.latitude, 'longitude', s.longitude) end,
  'seats', s.seats, 'minutes', s.minutes, 'startsAtMinute', s.starts_at_minute, 'firstOn', s.first_on, 'lastOn', s.last_on,
  'everyWeeks', s.every_weeks, 'nthOfMonth', s.nth_of_month, 'holidayRule', s.holiday_rule,
  'opensDaysBefore', s.opens_days_before, 'opensAtMinute', s.opens_at_minute, 'closesMinutesBefore', s.closes_minutes_before,
  'leaveMinutesBefore', s.leave_minutes_before)`

const seriesRow = z.object({
  id: z.string(), kind: gatheringKind, title: z.string(), purpose: z.string(), about: z.array(z.string()), bring: z.array(z.string()),
  host: z.object({ name: z.string(), title: z.string() }),
  place: z.object({ roomId: z.nullable(z.string()), name: z.string(), address: z.string() }),
  route: z.string(), phone: z.string(), position: z.nullable(position),
  seats: z.int(), minutes: z.int(), startsAtMinute: z.int(), firstOn: z.string(), lastOn: z.nullable(z.string()),
  everyWeeks: z.nullable(z.int()), nthOfMonth: z.nullable(z.int()), holidayRule: z.enum(['next-working-day', 'keep', 'skip']),
  opensDaysBefore: z.int(), opensAtMinute: z.int(), closesMinutesBefore: z.int(), leaveMinutesBefore: z.int(),
})

/** For `from gathering g`, as this person stands in it. */
export const knownJson = (personId: string | null, now: Date): RawBuilder<unknown> => sql`json_build_object(
  'id', g.id, 'seriesId', g.series_id, 'plannedOn', g.planned_on, 'startsAt', g.starts_at, 'endsAt', g.ends_at, 'seats', g.seats,
  'calledOffReason', g.called_off_reason, 'standing', gathering_standing(g.district_id, g.id, ${personId}::text, ${now}),
  'rating', (select r.level from gathering_rating r
    where r.district_id = g.district_id and r.gathering_id = g.id and r.person_id = ${personId}::text))`

const knownRow = z.object({
  id: z.string(), seriesId: z.string(), plannedOn: z.string(), startsAt: z.string(), endsAt: z.string(), seats: z.int(),
  calledOffReason: z.nullable(z.string()),
  standing: z.object({ seated: z.int(), waiting: z.int(), seatsLeft: z.int(), mine: z.nullable(ownPlace) }),
  rating: z.nullable(ratingLevel),
})

export const gatheringsRow = z.object({ series: z.array(seriesRow), known: z.array(knownRow) })

export const toGatherings = ({ series, known }: z.infer<typeof gatheringsRow>): { series: GatheringSeries[]; known: KnownGathering[] } => ({
  series: series.map(({ everyWeeks, nthOfMonth, ...rest }) => ({ ...rest, recurrence: recurrenceOf(everyWeeks, nthOfMonth) })),
  known: known.map((one) => ({ ...one, startsAt: new Date(one.startsAt), endsAt: new Date(one.endsAt) })),
})

const recurrenceOf = (everyWeeks: number | null, nth: number | null): Recurrence =>
  everyWeeks !== null ? { repeats: 'weekly', everyWeeks } : nth !== null ? { repeats: 'monthly', nth } : { repeats: 'once' }
