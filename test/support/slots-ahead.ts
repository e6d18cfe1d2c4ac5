import { daysFrom, instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { dayAfter, shanghaiDayOf, weekdayOf } from '../../src/server/domain/shanghai-time'

const hours = [9, 10, 11, 14, 15, 16]

/** Every hour that the rooms of the booking world offer from tomorrow on, of a month without holidays. */
export const slotsAhead = (now: Date, days = 29): string[] =>
  daysFrom(dayAfter(shanghaiDayOf(now)), days)
    .filter((on) => weekdayOf(on) <= 5)
    .flatMap((on) => hours.map((hour) => instantOfMinute(on, hour * 60).toISOString()))
