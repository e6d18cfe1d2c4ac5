import type { DeskRow } from '../../contract/workbench'
import { dueWords } from './due-words'

const now = new Date('2026-06-10T02:00:00Z')
const due = (what: NonNullable<DeskRow['due']>['what'], by: string, isOverdue = false) => ({ what, by, isOverdue })
const words = (row: Partial<Pick<DeskRow, 'due' | 'nextSitting'>>) => dueWords({ due: null, nextSitting: null, ...row }, now)
const sitting = (startsAt: string) => ({ startsAt, roomName: '亚楠调解室' })

test('what runs is said as time left within a day, and as a time of day beyond', () => {
  expect(words({ due: due('acknowledge', '2026-06-10T02:18:00Z') })).toMatchObject({ label: '签收 还有 18 分钟', tone: 'waiting' })
  expect(words({ due: due('first-contact', '2026-06-11T01:59:00Z') })).toMatchObject({ label: '联系 还有 23 小时', tone: 'waiting' })
  expect(words({ due: due('meet', '2026-06-11T02:00:00Z') })).toMatchObject({ label: '见面 明天 10:00 前', tone: 'brand' })
})
test('what is missed says for how long, also when a sitting is set', () => {
  expect(words({ due: due('first-contact', '2026-06-10T01:20:00Z', true), nextSitting: sitting('2026-06-10T08:00:00Z') })).toMatchObject({ label: '联系 超时 40 分钟', tone: 'overdue' })
})
test('a sitting before the limit, or today, stands in its place', () => {
  expect(words({ due: due('meet', '2026-06-12T02:00:00Z'), nextSitting: sitting('2026-06-10T08:00:00Z') })?.label).toBe('调解 今天 16:00')
  expect(words({ due: due('meet', '2026-06-11T02:00:00Z'), nextSitting: sitting('2026-06-12T02:00:00Z') })?.label).toBe('见面 明天 10:00 前')
})
test('what is due on a day says the day', () => {
  expect(words({ due: due('follow-up', '2026-06-10T15:59:59.999Z') })).toMatchObject({ label: '回访 今天', tone: 'waiting' })
  expect(words({ due: due('mediation', '2026-07-09T02:00:00Z') })).toMatchObject({ label: '调解 7月9日前', tone: 'brand' })
})
test('closing is nobody\'s promise', () => {
  expect(words({ due: due('close', '2026-06-01T15:59:59.999Z') })).toMatchObject({ label: '可以结单', tone: 'done' })
})
test('nothing due, nothing said', () => { expect(words({})).toBeNull() })
