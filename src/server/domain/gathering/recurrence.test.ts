import { RRule, Weekday } from 'rrule'

import type { Recurrence } from '../../gathering-records'
import { dayAfter, weekdayOf } from '../shanghai-time'
import { plannedDays } from './recurrence'

const planned = (firstOn: string, recurrence: Recurrence, fromOn: string, untilOn: string, lastOn: string | null = null) =>
  plannedDays({ firstOn, lastOn, recurrence }, { fromOn, untilOn })
const weekly = (everyWeeks: number): Recurrence => ({ repeats: 'weekly', everyWeeks })
const monthly = (nth: number): Recurrence => ({ repeats: 'monthly', nth })

describe('every second Wednesday from 25 November 2026', () => {
  it('is 25 November, 9 and 23 December, and goes on over the end of the year', () => {
    expect(planned('2026-11-25', weekly(2), '2026-11-01', '2027-01-21')).toEqual(['2026-11-25', '2026-12-09', '2026-12-23', '2027-01-06', '2027-01-20'])
  })
  it('holds the day asked from and not the day asked until', () => {
    expect(planned('2026-11-25', weekly(2), '2026-12-09', '2026-12-23')).toEqual(['2026-12-09'])
    expect(planned('2026-11-25', weekly(2), '2026-12-10', '2026-12-24')).toEqual(['2026-12-23'])
  })
  it('is held on its last day and never after', () => {
    expect(planned('2026-11-25', weekly(2), '2026-11-01', '2027-03-01', '2026-12-09')).toEqual(['2026-11-25', '2026-12-09'])
    expect(planned('2026-11-25', weekly(2), '2026-11-01', '2027-03-01', '2026-12-08')).toEqual(['2026-11-25'])
  })
  it('has none before it began', () => {
    expect(planned('2026-11-25', weekly(2), '2026-01-01', '2026-11-25')).toEqual([])
  })
})

describe('a weekday of the month', () => {
  it('the fifth Tuesday exists in February only when it is 29 February', () => {
    expect(planned('2027-06-01', monthly(5), '2027-02-01', '2027-03-01')).toEqual([])
    expect(planned('2027-06-01', monthly(5), '2028-02-01', '2028-03-01')).toEqual(['2028-02-29'])
  })
  it('the last Tuesday of February 2028 is 29 February, of February 2027 the 23rd', () => {
    expect(planned('2026-06-02', monthly(-1), '2028-02-01', '2028-03-01')).toEqual(['2028-02-29'])
    expect(planned('2026-06-02', monthly(-1), '2027-02-01', '2027-03-01')).toEqual(['2027-02-23'])
  })
  it('the first Friday of January 2027 is the 1st', () => {
    expect(planned('2026-11-06', monthly(1), '2026-12-15', '2027-02-01')).toEqual(['2027-01-01'])
  })
  it('the month of the first day counts when the day is not before it', () => {
    expect(planned('2026-11-12', monthly(2), '2026-11-01', '2026-12-31')).toEqual(['2026-11-12', '2026-12-10'])
    expect(planned('2026-11-19', monthly(2), '2026-11-01', '2026-12-31')).toEqual(['2026-12-10'])
  })
})

test('every week goes through 29 February 2028', () => {
  expect(planned('2026-01-06', weekly(1), '2028-02-20', '2028-03-10')).toEqual(['2028-02-22', '2028-02-29', '2028-03-07'])
})
test('once is one day, whatever is asked', () => {
  expect(planned('2026-11-25', { repeats: 'once' }, '2026-11-25', '2026-11-26')).toEqual(['2026-11-25'])
  expect(planned('2026-11-25', { repeats: 'once' }, '2026-11-26', '2027-11-26')).toEqual([])
})

describe('the same as rrule over three years', () => {
  const [from, until] = ['2026-03-02', '2029-03-02']
  const asUtc = (on: string) => new Date(`${on}T00:00:00Z`)
  const byRule = (firstOn: string, recurrence: Recurrence): string[] => {
    const weekday = weekdayOf(firstOn) - 1
    const rule = recurrence.repeats === 'weekly'
      ? { freq: RRule.WEEKLY, interval: recurrence.everyWeeks, byweekday: [weekday] }
      : { freq: RRule.MONTHLY, byweekday: [new Weekday(weekday, recurrence.repeats === 'monthly' ? recurrence.nth : 1)] }
    return new RRule({ ...rule, dtstart: asUtc(firstOn), until: asUtc(until) }).between(asUtc(from), asUtc(dayAfter(until, -1)), true).map((at) => at.toISOString().slice(0, 10))
  }
  const weekdays = Array.from({ length: 7 }, (_, index) => dayAfter('2026-01-05', index))
  it.each([1, 2, 3, 4, 5, 26, 52])('every %i weeks, on each weekday', (weeks) => {
    for (const firstOn of weekdays) expect(planned(firstOn, weekly(weeks), from, until)).toEqual(byRule(firstOn, weekly(weeks)))
  })
  it.each([1, 2, 3, 4, 5, -1])('the %i. weekday of the month, each of the seven', (nth) => {
    for (const firstOn of weekdays) expect(planned(firstOn, monthly(nth), from, until)).toEqual(byRule(firstOn, monthly(nth)))
  })
})
