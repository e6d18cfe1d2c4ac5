// Writes the series of a district's directory. The office's own screens for them come with the workbench.
import type { Transaction } from 'kysely'

import type { GatheringSeries } from '../../gathering-records'
import type { DB } from './row-types'

/** `hostId`: the host is a member of staff. */
export type SeriesRow = GatheringSeries & { hostId: string | null }

export async function writeSeries(transaction: Transaction<DB>, districtId: string, series: readonly SeriesRow[]): Promise<void> {
  if (series.length === 0) return
  await transaction.insertInto('gathering_series')
    .values(series.map((row, ordinal) => ({
      district_id: districtId, id: row.id, kind: row.kind, title: row.title, purpose: row.purpose, about: JSON.stringify(row.about), bring: JSON.stringify(row.bring),
      host_id: row.hostId, host_name: row.host.name, host_title: row.host.title,
      room_id: row.place.roomId, place_name: row.place.name, address: row.place.address, route: row.route, phone: row.phone,
      latitude: row.position?.latitude ?? null, longitude: row.position?.longitude ?? null, seats: row.seats, minutes: row.minutes,
      first_on: row.firstOn, last_on: row.lastOn, every_weeks: row.recurrence.repeats === 'weekly' ? row.recurrence.everyWeeks : null,
      nth_of_month: row.recurrence.repeats === 'monthly' ? row.recurrence.nth : null,
      starts_at_minute: row.startsAtMinute, holiday_rule: row.holidayRule, opens_days_before: row.opensDaysBefore, opens_at_minute: row.opensAtMinute,
      closes_minutes_before: row.closesMinutesBefore, leave_minutes_before: row.leaveMinutesBefore, ordinal,
    })))
    .execute()
}
