import type { Rating } from '../../../contract/rating'
import { afterRating, isBad } from './rating-words'

const rating = (over: Partial<Rating>): Rating => ({
  level: 'satisfied', tags: [], comment: null, wasPressured: false, ratedAt: '2026-11-22T06:00:00Z', contactBy: null, answerBy: null, review: null, ...over,
})

test('基本满意 is not a bad rating, 不满意 is', () => {
  expect(isBad('fairly-satisfied')).toBe(false)
  expect(isBad('dissatisfied')).toBe(true)
})
test('a bad rating says by which day somebody else calls and answers', () =>
  expect(afterRating(rating({ level: 'dissatisfied', contactBy: '2026-11-23T15:59:59Z', answerBy: '2026-11-27T15:59:59Z' }), new Date('2026-11-22T06:00:00Z')))
    .toBe('另一位同事最晚明天联系您，最晚周五（11月27日）答复您。'))
test('somebody called, somebody answered: what is still to come', () => {
  const bad = { level: 'dissatisfied' as const, contactBy: '2026-11-23T15:59:59Z', answerBy: '2026-11-27T15:59:59Z' }
  const at = new Date('2026-11-22T06:00:00Z')
  expect(afterRating(rating({ ...bad, review: { contactedAt: '2026-11-22T05:00:00Z', answeredAt: null, answer: null } }), at)).toBe('另一位同事联系过您了，最晚周五（11月27日）答复您。')
  expect(afterRating(rating({ ...bad, review: { contactedAt: '2026-11-22T05:00:00Z', answeredAt: '2026-11-22T05:30:00Z', answer: '对不起' } }), at)).toBe('另一位同事答复您了，写在下面。')
})
test('any other is thanked', () => expect(afterRating(rating({}), new Date('2026-11-22T06:00:00Z'))).toMatch(/^谢谢您/))
