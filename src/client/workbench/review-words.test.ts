import { reviewDue } from './review-words'

const now = new Date('2026-11-22T06:00:00Z')

test('what is owed next, by which day; that it is late; that it is done', () => {
  const by = '2026-11-23T15:59:59.999Z'
  expect(reviewDue({ due: { what: 'contact', by, isOverdue: false }, answeredAt: null }, now)).toEqual({ label: '最晚明天联系', tone: 'waiting' })
  expect(reviewDue({ due: { what: 'answer', by: '2026-11-21T15:59:59.999Z', isOverdue: true }, answeredAt: null }, now)).toEqual({ label: '答复已超时，本该昨天', tone: 'overdue' })
  expect(reviewDue({ due: null, answeredAt: '2026-11-22T05:00:00Z' }, now)).toEqual({ label: '今天 13:00 答复了', tone: 'done' })
})
