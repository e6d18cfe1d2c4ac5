import type { Notice } from '../../../contract/notice'
import { mergedNotices, noticeGroups } from './notice-groups'

const notice = (id: string, at: string, isRead = false): Notice =>
  ({ id, kind: 'accepted', at, isRead, caseId: null, appointmentId: null, gatheringId: null, facts: {} })
const now = new Date('2026-11-22T16:00:00Z')

test('days are days in Shanghai: 23:59 is yesterday, 0:00 today, and the day before yesterday is earlier', () => {
  const notices = [notice('midnight', '2026-11-22T16:00:00Z'), notice('late', '2026-11-22T15:59:00Z'), notice('before', '2026-11-21T15:59:59Z')]
  expect(noticeGroups(notices, now).map(({ title, notices: of }) => [title, of.map(({ id }) => id)])).toEqual([
    ['今天', ['midnight']], ['昨天', ['late']], ['更早', ['before']],
  ])
})
test('a group without notices is left out', () => expect(noticeGroups([], now)).toEqual([]))

test('a fresh page before older ones: nothing twice, nothing lost, newest first, read as the fresh one says', () => {
  const known = [notice('b', '2026-11-22T10:00:00Z'), notice('a', '2026-11-22T09:00:00Z')]
  const fresh = [notice('c', '2026-11-22T11:00:00Z'), notice('b', '2026-11-22T10:00:00Z', true)]
  expect(mergedNotices(fresh, known).map(({ id, isRead }) => [id, isRead])).toEqual([['c', false], ['b', true], ['a', false]])
})
