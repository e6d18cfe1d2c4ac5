import type { DayKind } from '../../contract/room'
import type { CalendarDay } from '../records'
import { dayAfter, weekdayOf } from './shanghai-time'
import { endOfWorkingDay } from './working-days'

/** 2026: 国庆 1–7 October off, 10 October (a Saturday) works. */
const special = new Map<string, DayKind>([
  ...[1, 2, 3, 4, 5, 6, 7].map((date) => [`2026-10-0${date}`, 'holiday'] as const), ['2026-10-10', 'make-up-working'],
])
const calendar: CalendarDay[] = Array.from({ length: 60 }, (_, index) => {
  const on = dayAfter('2026-09-01', index)
  return { on, kind: special.get(on) ?? (weekdayOf(on) > 5 ? 'rest' : 'working'), holidayName: null, isPublished: true }
})
const lastMillisecondOf = (day: string): Date => new Date(`${day}T15:59:59.999Z`)

describe('a limit of working days', () => {
  it('does not count the day itself and lasts to the end of the Shanghai day', () => {
    expect(endOfWorkingDay(1, '2026-09-14', calendar)).toEqual(lastMillisecondOf('2026-09-15'))
  })
  it('of one day from a Friday is Monday', () => {
    expect(endOfWorkingDay(1, '2026-09-18', calendar)).toEqual(lastMillisecondOf('2026-09-21'))
  })
  it('of one day from 30 September is 8 October, after the holiday', () => {
    expect(endOfWorkingDay(1, '2026-09-30', calendar)).toEqual(lastMillisecondOf('2026-10-08'))
  })
  it('counts a working Saturday: the third day from 30 September is 10 October', () => {
    expect(endOfWorkingDay(3, '2026-09-30', calendar)).toEqual(lastMillisecondOf('2026-10-10'))
    expect(endOfWorkingDay(5, '2026-09-30', calendar)).toEqual(lastMillisecondOf('2026-10-13'))
  })
  it('is not guessed where the calendar ends', () => {
    expect(() => endOfWorkingDay(5, '2026-10-28', calendar)).toThrow('fewer than 5 working days')
  })
})
