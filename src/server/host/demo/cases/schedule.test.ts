import { beginningAt, momentAfter } from './schedule'

const nineOnMonday = new Date('2026-11-23T01:00:00Z')

test('82 minutes before, and three Shanghai days before at 9:12', () => {
  expect(beginningAt({ minutesAgo: 82 }, nineOnMonday).toISOString()).toBe('2026-11-22T23:38:00.000Z')
  expect(beginningAt({ daysAgo: 3, at: '9:12' }, nineOnMonday).toISOString()).toBe('2026-11-20T01:12:00.000Z')
})

test('minutes and hours run on, days begin at Shanghai midnight', () => {
  expect(momentAfter('26m', nineOnMonday, null).toISOString()).toBe('2026-11-23T01:26:00.000Z')
  expect(momentAfter('16h', nineOnMonday, null).toISOString()).toBe('2026-11-23T17:00:00.000Z')
  expect(momentAfter('1d 0:30', new Date('2026-12-31T15:59:00Z'), null).toISOString()).toBe('2026-12-31T16:30:00.000Z')
})

test('a sitting is opened four minutes after it was booked for', () => {
  expect(momentAfter('sitting', nineOnMonday, new Date('2026-11-24T06:00:00Z')).toISOString()).toBe('2026-11-24T06:04:00.000Z')
})

test('a beat that would not come after the one before is a mistake in the story', () => {
  expect(() => momentAfter('0d 9:00', nineOnMonday, null)).toThrow('does not come after')
  expect(() => momentAfter('sitting', nineOnMonday, null)).toThrow('not booked')
})
