// When things happened in the demo, reckoned from `now`.
import { addMinutes, instantOfMinute } from '../../../domain/day-arithmetic'
import { dayAfter, shanghaiDayOf } from '../../../domain/shanghai-time'
import { minuteOf } from '../rooms/room-data'
import type { After, Beginning } from './beats'

export const beginningAt = (begins: Beginning, now: Date): Date =>
  'minutesAgo' in begins
    ? addMinutes(now, -begins.minutesAgo)
    : instantOfMinute(dayAfter(shanghaiDayOf(now), -begins.daysAgo), minuteOf(begins.at))

/** A few minutes into a booked sitting people have sat down and it is opened. */
const settlingIn = 4
/** Most come a little early. */
const earlyArrival = 6

export function momentAfter(after: After, previous: Date, sittingStartsAt: Date | null): Date {
  if (after === 'sitting' || after === 'arriving') {
    if (sittingStartsAt === null) throw new Error('The story speaks of a sitting that was not booked.')
    return addMinutes(sittingStartsAt, after === 'sitting' ? settlingIn : -earlyArrival)
  }
  const [amount = '', time] = after.split(' ')
  const count = Number(amount.slice(0, -1))
  const at = time === undefined
    ? addMinutes(previous, amount.endsWith('h') ? count * 60 : count)
    : instantOfMinute(dayAfter(shanghaiDayOf(previous), count), minuteOf(time))
  if (at <= previous) throw new Error(`"${after}" after ${previous.toISOString()} does not come after it.`)
  return at
}
