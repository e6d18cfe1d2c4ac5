import { dayWords, hoursWords, kindWords } from './duty-words'

const now = new Date('2026-11-22T15:59:00Z')
const stretch = (from: string, to: string) => ({ opensAt: `2026-11-23T${from}:00+08:00`, closesAt: `2026-11-23T${to}:00+08:00` })

test('a minute before midnight in Shanghai the day is still today, whatever day it is in UTC', () => {
  expect(dayWords('2026-11-22', now)).toBe('今天 周日')
  expect(dayWords('2026-11-23', now)).toBe('明天 周一')
  expect(dayWords('2026-11-23', new Date('2026-11-22T16:00:00Z'))).toBe('今天 周一')
})
test('a day further off says its weekday once', () => expect(dayWords('2026-11-28', now)).toBe('周六（11月28日）'))

test('hours in a row, and why not', () => {
  expect(hoursWords({ hours: [stretch('09:00', '12:00'), stretch('14:00', '18:00')], closedReason: null })).toBe('9:00–12:00、14:00–18:00')
  expect(hoursWords({ hours: [stretch('09:00', '12:00')], closedReason: '空调检修' })).toBe('9:00–12:00（其余时间空调检修）')
  expect(hoursWords({ hours: [], closedReason: '空调检修' })).toBe('空调检修，不开门')
  expect(hoursWords({ hours: [], closedReason: null })).toBe('不开门')
})

test('a holiday by its name, a 调休 day by its kind, an ordinary day not at all', () => {
  expect(kindWords({ kind: 'holiday', holidayName: '国庆节' })).toBe('国庆节')
  expect(kindWords({ kind: 'holiday', holidayName: null })).toBe('节假日')
  expect(kindWords({ kind: 'make-up-working', holidayName: null })).toBe('调休上班')
  expect(kindWords({ kind: 'rest', holidayName: null })).toBeUndefined()
})
