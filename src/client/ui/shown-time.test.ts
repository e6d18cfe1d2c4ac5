import { dayOf, shownAt, shownBriefly, shownClock, shownDay, shownDuration, shownRange, shownWeekday } from './shown-time'

const now = '2026-11-22T06:00:00.000Z' // Sunday 14:00 in Shanghai

describe('times are said in Shanghai, near days by name', () => {
  test('23:59 and 00:00 Shanghai fall on different days', () => {
    expect(dayOf('2026-11-22T15:59:59.000Z')).toBe('2026-11-22')
    expect(dayOf('2026-11-22T16:00:00.000Z')).toBe('2026-11-23')
  })
  test.each([
    ['2026-11-22T07:20:00.000Z', '今天 15:20'],
    ['2026-11-23T01:00:00.000Z', '明天 9:00'],
    ['2026-11-24T01:00:00.000Z', '后天 9:00'],
    ['2026-11-25T01:00:00.000Z', '周三（11月25日） 9:00'],
    ['2026-11-29T01:00:00.000Z', '11月29日 9:00'],
    ['2026-11-21T01:00:00.000Z', '昨天 9:00'],
    ['2026-11-02T01:00:00.000Z', '11月2日 9:00'],
    ['2027-01-05T01:00:00.000Z', '2027年1月5日 9:00'],
  ])('%s is %s', (at, shown) => expect(shownAt(at, now)).toBe(shown))
  test('a short line names the weekday alone for a week, then the date alone', () => {
    expect(shownBriefly('2026-11-28T01:00:00Z', now)).toBe('周六 9:00')
    expect(shownBriefly('2026-11-29T01:00:00Z', now)).toBe('11月29日 9:00')
    expect(shownBriefly('2026-11-23T01:00:00Z', now)).toBe('明天 9:00')
  })
  test('a range repeats the day once', () => expect(shownRange('2026-11-22T07:00:00Z', '2026-11-22T08:00:00Z', now)).toBe('今天 15:00 – 16:00'))
  test('a weekday of a bare day does not shift', () => expect(shownWeekday('2026-11-25')).toBe('周三'))
  test('the hour has no leading zero', () => expect(shownClock('2026-11-22T01:05:00Z')).toBe('9:05'))
  test('the day alone', () => expect(shownDay('2026-11-22T15:59:00Z', now)).toBe('今天'))
})

describe('durations round down', () => {
  test.each([
    ['2026-11-22T06:00:30Z', '1 分钟'],
    ['2026-11-22T06:12:59Z', '12 分钟'],
    ['2026-11-22T06:59:59Z', '59 分钟'],
    ['2026-11-22T07:00:00Z', '1 小时'],
    ['2026-11-22T08:05:00Z', '2 小时 5 分'],
    ['2026-11-24T05:59:00Z', '47 小时'],
    ['2026-11-24T06:00:00Z', '2 天'],
  ])('until %s: %s', (to, shown) => expect(shownDuration(now, to)).toBe(shown))
})
