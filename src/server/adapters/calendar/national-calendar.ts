// The State Council's holidays and 调休 days as the package chinese-days carries them. Its main file is the built,
// minified one; the module build brings the same tables twice the size.
import { getDayDetail } from 'chinese-days'

import type { DayKind } from '../../../contract/room'
import { weekdayOf } from '../../domain/shanghai-time'

export type NationalDay = { kind: DayKind; holidayName: string | null }

/** Days in the published tables are named `English,中文,days off`; all others bear the name of their weekday. */
function publishedDay(on: string): { work: boolean; name: string } | null {
  // The package lays out its tables in the machine's time zone, and reads a bare day the very same way; an instant would
  // be off by a day west of Greenwich. The weekday it names is wrong there and not used.
  const { work, name } = getDayDetail(on)
  const chineseName = name.split(',')[1]
  return chineseName === undefined ? null : { work, name: chineseName }
}

/** Whether the year's holidays are known; National Day is in every published table. */
export const isYearPublished = (year: string): boolean => publishedDay(`${year}-10-01`) !== null

export function nationalDay(on: string): NationalDay {
  const published = publishedDay(on)
  if (published) return published.work ? { kind: 'make-up-working', holidayName: null } : { kind: 'holiday', holidayName: published.name }
  return { kind: weekdayOf(on) >= 6 ? 'rest' : 'working', holidayName: null }
}
