import type { HolidayRule, KnownGathering, Recurrence } from '../../gathering-records'
import { districtCalendar, type CalendarOverride } from '../../adapters/calendar/district-calendar'
import { daysFrom, daysBetween, instantOfMinute } from '../day-arithmetic'
import { dayAfter } from '../shanghai-time'
import { aSeries } from '../../../../test/support/a-series'
import { gatheringIdOf, gatheringsOf, marginDays, movedFromOn, occurrencesOf, partsOfGatheringId } from './occurrences'

const calendarOf = (fromOn: string, untilOn: string, overrides: CalendarOverride[] = [], entered: string[] = []) => {
  const first = dayAfter(fromOn, -marginDays)
  return districtCalendar(daysFrom(first, daysBetween(first, untilOn) + marginDays), overrides, entered)
}
type Given = { firstOn: string; holidayRule?: HolidayRule; recurrence?: Recurrence; overrides?: CalendarOverride[]; entered?: string[] }
const occurrences = ({ firstOn, holidayRule = 'next-working-day', recurrence = { repeats: 'weekly', everyWeeks: 1 }, overrides, entered }: Given, fromOn: string, untilOn: string) =>
  occurrencesOf({ firstOn, lastOn: null, recurrence, holidayRule }, calendarOf(fromOn, untilOn, overrides, entered), { fromOn, untilOn })
const days = (...given: Parameters<typeof occurrences>) => occurrences(...given).map(({ plannedOn, on }) => (plannedOn === on ? on : `${plannedOn} → ${on}`))
const fortnightly: Recurrence = { repeats: 'weekly', everyWeeks: 2 }

describe('over 国庆 2026 (1–7 October off, Saturday 10 October works)', () => {
  it('the fortnightly Wednesday 7 October goes to Thursday the 8th', () => {
    expect(days({ firstOn: '2026-09-23', recurrence: fortnightly }, '2026-09-20', '2026-10-25')).toEqual(['2026-09-23', '2026-10-07 → 2026-10-08', '2026-10-21'])
  })
  it('the weekly Thursday 1 October goes past Thursday the 8th, which has its own, to Friday the 9th', () => {
    expect(days({ firstOn: '2026-09-03' }, '2026-09-24', '2026-10-16')).toEqual(['2026-09-24', '2026-10-01 → 2026-10-09', '2026-10-08', '2026-10-15'])
  })
  it('the weekly Friday 2 October goes to Thursday the 8th', () => {
    expect(days({ firstOn: '2026-09-04' }, '2026-10-02', '2026-10-10')).toEqual(['2026-10-02 → 2026-10-08', '2026-10-09'])
  })
  it('with skip there is none that week, with keep it stays', () => {
    expect(days({ firstOn: '2026-09-03', holidayRule: 'skip' }, '2026-09-24', '2026-10-16')).toEqual(['2026-09-24', '2026-10-08', '2026-10-15'])
    expect(days({ firstOn: '2026-09-03', holidayRule: 'keep' }, '2026-09-24', '2026-10-09')).toEqual(['2026-09-24', '2026-10-01', '2026-10-08'])
  })
  it('a Saturday is as good on the 10th, which is worked, as on the 17th; on the 3rd it is off', () => {
    expect(days({ firstOn: '2026-09-05' }, '2026-10-03', '2026-10-18')).toEqual(['2026-10-03 → 2026-10-08', '2026-10-10', '2026-10-17'])
  })
  it('the 31st day before is enough to see what is moved into a week', () => {
    expect(days({ firstOn: '2026-09-30' }, '2026-09-30', '2026-10-01')).toEqual(['2026-09-30'])
    expect(days({ firstOn: '2026-10-01' }, '2026-10-01', '2026-10-02')).toEqual(['2026-10-01 → 2026-10-09'])
  })
})

describe('over 春节 2026 (15–23 February off, Saturdays 14 and 28 February work)', () => {
  it('the weekly Wednesday 18 February goes to Tuesday the 24th', () => {
    expect(days({ firstOn: '2026-02-04' }, '2026-02-11', '2026-03-05')).toEqual(['2026-02-11', '2026-02-18 → 2026-02-24', '2026-02-25', '2026-03-04'])
  })
  it('the weekly Monday loses two: the 16th goes to the 24th, the 23rd to the 25th', () => {
    expect(days({ firstOn: '2026-02-02' }, '2026-02-09', '2026-03-03')).toEqual(['2026-02-09', '2026-02-16 → 2026-02-24', '2026-02-23 → 2026-02-25', '2026-03-02'])
  })
  it('no two are on one day, for every weekday and every interval, through all of 2026', () => {
    for (let weekday = 0; weekday < 7; weekday++) {
      for (const everyWeeks of [1, 2, 3]) {
        const held = occurrences({ firstOn: dayAfter('2025-12-29', weekday), recurrence: { repeats: 'weekly', everyWeeks } }, '2026-01-01', '2027-01-01').map(({ on }) => on)
        expect(new Set(held).size).toBe(held.length)
      }
    }
  })
})

describe('the district and the year', () => {
  const rest = (on: string): CalendarOverride => ({ on, kind: 'rest', name: '街道停电' })
  it('a Wednesday that the district declared a day of rest goes to Thursday', () => {
    expect(days({ firstOn: '2026-11-25', overrides: [rest('2026-11-25')] }, '2026-11-25', '2026-11-26')).toEqual(['2026-11-25 → 2026-11-26'])
  })
  it('a Friday of rest goes to Monday, or to the Saturday that the district works on', () => {
    expect(days({ firstOn: '2026-11-27', overrides: [rest('2026-11-27')] }, '2026-11-27', '2026-11-28')).toEqual(['2026-11-27 → 2026-11-30'])
    const works: CalendarOverride = { on: '2026-11-28', kind: 'make-up-working', name: '补班' }
    expect(days({ firstOn: '2026-11-27', overrides: [rest('2026-11-27'), works] }, '2026-11-27', '2026-11-28')).toEqual(['2026-11-27 → 2026-11-28'])
  })
  it('30 December 2026 is known, 6 January 2027 may still move', () => {
    expect(occurrences({ firstOn: '2026-12-02' }, '2026-12-30', '2027-01-07').map(({ on, isCalendarPublished }) => [on, isCalendarPublished])).toEqual([
      ['2026-12-30', true], ['2027-01-06', false],
    ])
  })
  it('1 January 2027 moves once the district has entered it, over a week-end to the 4th', () => {
    const newYear: CalendarOverride = { on: '2027-01-01', kind: 'holiday', name: '元旦' }
    expect(occurrences({ firstOn: '2026-12-04', overrides: [newYear], entered: ['2027'] }, '2027-01-01', '2027-01-02')).toEqual([
      { plannedOn: '2027-01-01', on: '2027-01-04', isCalendarPublished: true },
    ])
  })
  it('29 February 2028 is a day like any other', () => {
    expect(days({ firstOn: '2028-02-01' }, '2028-02-29', '2028-03-01')).toEqual(['2028-02-29'])
  })
  it('a calendar that ends within the holiday is told as a fault', () => {
    const calendar = districtCalendar(daysFrom('2026-09-01', 33), [], [])
    const series = { firstOn: '2026-10-01', lastOn: null, recurrence: fortnightly, holidayRule: 'next-working-day' } as const
    expect(() => occurrencesOf(series, calendar, { fromOn: '2026-10-01', untilOn: '2026-10-02' })).toThrow('ends too soon')
  })
})

describe('an id', () => {
  it('holds series and planned day, also when the series has a number at its end', () => {
    expect(partsOfGatheringId(gatheringIdOf('tea-2026', '2026-10-07'))).toEqual({ seriesId: 'tea-2026', plannedOn: '2026-10-07' })
  })
  it.each(['tea-20260230', 'tea-20261301', 'tea-20270229', 'tea-19991231', 'tea-2026100', '-20261007', 'tea', ''])('%j is none', (id) => {
    expect(partsOfGatheringId(id)).toBeNull()
  })
  it('tea-20280229 is one', () => {
    expect(partsOfGatheringId('tea-20280229')).toEqual({ seriesId: 'tea', plannedOn: '2028-02-29' })
  })
})

describe('what is known', () => {
  const series = aSeries({ firstOn: '2026-10-07', recurrence: fortnightly })
  const within = { fromOn: '2026-10-07', untilOn: '2026-10-08' }
  const calendar = calendarOf(within.fromOn, within.untilOn)
  it('nobody has joined: it starts on the moved day at 15:00, keeps its id and says where it came from', () => {
    const [gathering] = gatheringsOf(series, [], calendar, within)
    expect(gathering).toMatchObject({ id: 'tea-20261007', startsAt: instantOfMinute('2026-10-08', 900), endsAt: instantOfMinute('2026-10-08', 990), standing: { seatsLeft: 2 } })
    expect(gathering && movedFromOn(gathering)).toBe('2026-10-07')
    expect(gathering?.holidayName).toBe('国庆节')
  })
  it('somebody has joined: it keeps the time they were told', () => {
    const known: KnownGathering = {
      id: 'tea-20261007', seriesId: 'tea', plannedOn: '2026-10-07', startsAt: instantOfMinute('2026-10-07', 900), endsAt: instantOfMinute('2026-10-07', 990), seats: 2,
      calledOffReason: null, standing: { seated: 1, waiting: 0, seatsLeft: 1, mine: null }, rating: null,
    }
    const gatherings = gatheringsOf(series, [known], calendar, within)
    expect(gatherings.map(({ startsAt }) => startsAt)).toEqual([known.startsAt])
    expect(gatherings[0] && movedFromOn(gatherings[0])).toBeNull()
  })
})
