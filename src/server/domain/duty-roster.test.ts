import type { CalendarDay } from '../records'
import { dutyOn, onDutyAt, openStretches, type RosterGround } from './duty-roster'

const hours = [
  { weekday: 1, opensAtMinute: 9 * 60, closesAtMinute: 12 * 60 },
  { weekday: 1, opensAtMinute: 14 * 60, closesAtMinute: 18 * 60 },
  { weekday: 2, opensAtMinute: 9 * 60, closesAtMinute: 12 * 60 },
  { weekday: 6, opensAtMinute: 9 * 60, closesAtMinute: 10 * 60 },
]
const roster = new Map([[1, ['李', '王']], [2, ['周']], [6, ['齐']]])
const ground = (given: Partial<RosterGround<string>> = {}): RosterGround<string> => ({ hours, closures: [], roster, ...given })
const day = (on: string, kind: CalendarDay['kind'] = 'working', holidayName: string | null = null): CalendarDay => ({ on, kind, holidayName, isPublished: true })

const monday = '2026-11-23'
const at = (on: string, clock: string) => new Date(`${on}T${clock}:00+08:00`)
const span = (on: string, from: string, to: string) => ({ startsAt: at(on, from), endsAt: at(on, to) })
const week = [day(monday), day('2026-11-24'), day('2026-11-25')]
const duty = (now: Date, given: Partial<RosterGround<string>> = {}, days = week) => onDutyAt(now, days.map((each) => dutyOn(each, ground(given))))

describe('who answers at this hour', () => {
  test('at 8:59 nobody, from 9:00 on the first of the roster', () => {
    expect(duty(at(monday, '08:59'))).toEqual({ person: null, opensAt: at(monday, '09:00') })
    expect(duty(at(monday, '09:00'))).toEqual({ person: '李', opensAt: null })
  })
  test('at 11:59 somebody, at 12:00 lunch until 14:00', () => {
    expect(duty(at(monday, '11:59'))).toEqual({ person: '李', opensAt: null })
    expect(duty(at(monday, '12:00'))).toEqual({ person: null, opensAt: at(monday, '14:00') })
    expect(duty(at(monday, '13:59')).opensAt).toEqual(at(monday, '14:00'))
    expect(duty(at(monday, '14:00')).person).toBe('李')
  })
  test('after 18:00 the next day it opens', () => expect(duty(at(monday, '18:00'))).toEqual({ person: null, opensAt: at('2026-11-24', '09:00') }))
  test('after the last opening of the days looked at nothing is promised', () => {
    expect(duty(at('2026-11-24', '12:00'))).toEqual({ person: null, opensAt: null })
  })
  test('an opening that nobody is rostered for is no promise either', () => {
    expect(duty(at(monday, '09:30'), { roster: new Map([[2, ['周']]]) })).toEqual({ person: null, opensAt: at('2026-11-24', '09:00') })
  })
})

describe('days that keep no hours, or those of another weekday', () => {
  test('a Monday that is a holiday has no hours and nobody', () => {
    const holiday = day('2026-10-05', 'holiday', '国庆节')
    expect(dutyOn(holiday, ground())).toEqual({ ...holiday, openings: [], closedReason: null, people: [] })
  })
  test("the 调休 Saturday 2026-10-10 keeps Monday's hours and Monday's people", () => {
    expect(dutyOn(day('2026-10-10', 'make-up-working'), ground())).toMatchObject({
      openings: [span('2026-10-10', '09:00', '12:00'), span('2026-10-10', '14:00', '18:00')], people: ['李', '王'],
    })
  })
  test('where Mondays are closed it keeps its own', () => {
    const weekend = hours.filter(({ weekday }) => weekday === 6)
    expect(dutyOn(day('2026-10-10', 'make-up-working'), ground({ hours: weekend }))).toMatchObject({ openings: [span('2026-10-10', '09:00', '10:00')], people: ['齐'] })
  })
  test('a weekday without hours has nobody, whatever the roster says', () => {
    expect(dutyOn(day('2026-11-25'), ground({ roster: new Map([[3, ['周']]]) })).people).toEqual([])
  })
})

describe('closures', () => {
  const closed = (from: string, to: string) => ({ ...span(monday, from, to), reason: '空调检修' })
  const wholeDay = span(monday, '09:00', '12:00')
  test('one in the middle leaves two stretches', () => {
    expect(openStretches(wholeDay, [closed('10:00', '11:00')])).toEqual([span(monday, '09:00', '10:00'), span(monday, '11:00', '12:00')])
  })
  test('one that ends at the opening or begins at the closing takes nothing', () => {
    expect(openStretches(wholeDay, [closed('08:00', '09:00'), closed('12:00', '13:00')])).toEqual([wholeDay])
  })
  test('two that overlap take their sum', () => {
    expect(openStretches(wholeDay, [closed('09:00', '10:30'), closed('10:00', '11:00')])).toEqual([span(monday, '11:00', '12:00')])
  })
  test('a day closed from end to end has nobody and says why', () => {
    expect(dutyOn(day(monday), ground({ closures: [closed('09:00', '18:00')] }))).toMatchObject({ openings: [], people: [], closedReason: '空调检修' })
  })
  test('during a closure nobody is on duty, and it opens when it ends', () => {
    const closures = [closed('14:00', '16:00')]
    expect(duty(at(monday, '15:59'), { closures })).toEqual({ person: null, opensAt: at(monday, '16:00') })
    expect(duty(at(monday, '16:00'), { closures }).person).toBe('李')
    expect(dutyOn(day(monday), ground({ closures }))).toMatchObject({ closedReason: '空调检修', people: ['李', '王'] })
  })
  test('one outside opening hours is not spoken of', () => {
    expect(dutyOn(day(monday), ground({ closures: [closed('12:00', '14:00')] })).closedReason).toBeNull()
  })
})
