import { aGathering } from '../../../../test/support/a-gathering'
import { calendarEntry } from './calendar-entry'

test('the entry says what, where, whom to call and what to bring', () => {
  expect(calendarEntry(aGathering())).toEqual({
    id: 'gathering-1', title: '书记接待日', place: '海颂约吧，万新街 8 号', startsAt: '2026-11-25T07:00:00Z', endsAt: '2026-11-25T08:30:00Z',
    note: '电话 022-24370000\n怎么走：从东门进\n带上：想说的事\n不收任何费用。',
  })
})
test('without a route or things to bring there is no empty line', () => {
  expect(calendarEntry(aGathering({ route: '', bring: [] })).note).toBe('电话 022-24370000\n不收任何费用。')
})
