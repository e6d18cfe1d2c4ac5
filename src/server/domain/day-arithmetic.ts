// Days in a row and minutes of a day, on top of shanghai-time.
import { dayAfter, dayMs, minuteMs, startOfShanghaiDay } from './shanghai-time'

/** The instant at which this minute of a Shanghai day begins; minute 1440 is the next midnight. */
export const instantOfMinute = (on: string, minute: number): Date => addMinutes(startOfShanghaiDay(on), minute)

export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * minuteMs)

/** `count` days in a row, the first being `fromOn`. */
export const daysFrom = (fromOn: string, count: number): string[] => Array.from({ length: count }, (_, index) => dayAfter(fromOn, index))

/** How many days after `from` the day `on` is; negative when before. */
export const daysBetween = (from: string, on: string): number => (startOfShanghaiDay(on).getTime() - startOfShanghaiDay(from).getTime()) / dayMs
