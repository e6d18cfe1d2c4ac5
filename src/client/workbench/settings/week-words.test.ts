import { clockOf, dayWords, minuteOf } from './week-words'

test.each([[0, '00:00'], [555, '09:15'], [1440, '24:00']])('%i minutes are %s, and back', (minute, clock) => {
  expect(clockOf(minute)).toBe(clock)
  expect(minuteOf(clock)).toBe(minute)
})
test('a day with a lunch break, and one without hours', () => {
  const hours = [{ weekday: 1, opensAtMinute: 540, closesAtMinute: 720 }, { weekday: 1, opensAtMinute: 840, closesAtMinute: 1080 }]
  expect([dayWords(hours, 1), dayWords(hours, 2)]).toEqual(['09:00–12:00、14:00–18:00', '不开门'])
})
