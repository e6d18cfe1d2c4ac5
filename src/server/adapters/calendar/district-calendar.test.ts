import { districtCalendar } from './district-calendar'

const dayOf = (on: string, overrides: Parameters<typeof districtCalendar>[1] = [], enteredYears: string[] = []) =>
  districtCalendar([on], overrides, enteredYears)[0]

test('1 October 2026 is 国庆节, 7 October its last day off, 8 October works', () => {
  expect(dayOf('2026-10-01')).toEqual({ on: '2026-10-01', kind: 'holiday', holidayName: '国庆节', isPublished: true })
  expect(dayOf('2026-10-07')).toMatchObject({ kind: 'holiday' })
  expect(dayOf('2026-10-08')).toMatchObject({ kind: 'working', holidayName: null })
})
test('Saturday 10 October 2026 is a 调休 working day, Saturday 17 October is a day of rest', () => {
  expect(dayOf('2026-10-10')).toMatchObject({ kind: 'make-up-working', holidayName: null })
  expect(dayOf('2026-10-17')).toMatchObject({ kind: 'rest' })
})
test('2027 is not published: 1 January is a plain Friday, marked as not yet known', () => {
  expect(dayOf('2026-12-31')).toMatchObject({ isPublished: true })
  expect(dayOf('2027-01-01')).toEqual({ on: '2027-01-01', kind: 'working', holidayName: null, isPublished: false })
})
test('a holiday that the district entered for 2027 closes that day and makes the year known', () => {
  const newYear = { on: '2027-01-01', kind: 'holiday', name: '元旦' } as const
  expect(dayOf('2027-01-01', [newYear], ['2027'])).toEqual({ on: '2027-01-01', kind: 'holiday', holidayName: '元旦', isPublished: true })
  expect(dayOf('2027-01-02', [newYear], ['2027'])).toMatchObject({ kind: 'rest', isPublished: true })
})
test("a district's own day of rest is not called a holiday", () => {
  expect(dayOf('2026-11-23', [{ on: '2026-11-23', kind: 'rest', name: '街道停电' }])).toMatchObject({ kind: 'rest', holidayName: null })
})
