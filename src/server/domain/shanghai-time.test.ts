import { dayAfter, endOfShanghaiDay, shanghaiDayOf, startOfShanghaiDay, weekdayOf } from './shanghai-time'

describe('a Shanghai day', () => {
  it('begins at 16:00 UTC: a millisecond earlier is still the day before', () => {
    expect(shanghaiDayOf(new Date('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01')
    expect(shanghaiDayOf(new Date('2026-03-01T16:00:00.000Z'))).toBe('2026-03-02')
  })
  it('holds its first and its last millisecond', () => {
    expect(startOfShanghaiDay('2026-03-02')).toEqual(new Date('2026-03-01T16:00:00.000Z'))
    expect(endOfShanghaiDay('2026-03-02')).toEqual(new Date('2026-03-02T15:59:59.999Z'))
  })
  it('is followed by the next one across months and leap days', () => {
    expect(dayAfter('2028-02-28')).toBe('2028-02-29')
    expect(dayAfter('2026-12-31')).toBe('2027-01-01')
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28')
  })
  it('counts weekdays from Monday 1 to Sunday 7', () => {
    expect(weekdayOf('2026-03-02')).toBe(1)
    expect(weekdayOf('2026-03-08')).toBe(7)
  })
})
