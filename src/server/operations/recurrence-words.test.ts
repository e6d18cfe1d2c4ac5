import type { Recurrence } from '../gathering-records'
import { recurrenceWords } from './recurrence-words'

const words = (recurrence: Recurrence, startsAtMinute = 15 * 60) => recurrenceWords({ recurrence, firstOn: '2026-11-25', startsAtMinute })

test.each([
  ['every week', { repeats: 'weekly', everyWeeks: 1 }, '每周三 15:00'],
  ['every 2 weeks', { repeats: 'weekly', everyWeeks: 2 }, '每两周的周三 15:00'],
  ['every 3 weeks', { repeats: 'weekly', everyWeeks: 3 }, '每 3 周的周三 15:00'],
  ['the 4th of a month', { repeats: 'monthly', nth: 4 }, '每月第四个周三 15:00'],
  ['the last of a month', { repeats: 'monthly', nth: -1 }, '每月最后一个周三 15:00'],
  ['once', { repeats: 'once' }, null],
] as const)('%s', (_name, recurrence, sentence) => {
  expect(words(recurrence)).toBe(sentence)
})
test('9:05 has two digits of minutes', () => {
  expect(words({ repeats: 'weekly', everyWeeks: 1 }, 545)).toBe('每周三 9:05')
})
