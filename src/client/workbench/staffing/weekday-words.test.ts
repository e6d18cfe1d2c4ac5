import { hoursWords, weekdayName } from './weekday-words'

test('a week begins on Monday, and hours are those of the door', () => {
  expect([weekdayName(1), weekdayName(7)]).toEqual(['周一', '周日'])
  expect(hoursWords([{ opensAtMinute: 540, closesAtMinute: 725 }, { opensAtMinute: 840, closesAtMinute: 1080 }])).toBe('9:00–12:05、14:00–18:00')
  expect(hoursWords([])).toBe('这一天不开门')
})
