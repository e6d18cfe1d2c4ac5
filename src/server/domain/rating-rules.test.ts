import { aMediationCase } from '../../../test/support/a-mediation-case'
import { ratingLevels } from '../../contract/rating'
import type { CalendarDay } from '../records'
import { badRatingDeadlines, canRate, isBadRating, strayTags } from './rating-rules'

const calendar: CalendarDay[] = ['03', '04', '05', '06', '09', '10'].map((date) => ({ on: `2026-03-${date}`, kind: 'working', holidayName: null, isPublished: true }))

it('only the lower two levels are bad', () => {
  expect(ratingLevels.filter(isBadRating)).toEqual(['dissatisfied', 'very-dissatisfied'])
})

describe('a bad rating', () => {
  it('is called back by the end of the next working day and answered by the end of the fifth', () => {
    expect(badRatingDeadlines('dissatisfied', new Date('2026-03-02T04:00:00Z'), calendar)).toEqual({
      contactBy: new Date('2026-03-03T15:59:59.999Z'), answerBy: new Date('2026-03-09T15:59:59.999Z'),
    })
  })
  it('given at 00:30 in Shanghai counts from that day, though it is still the day before in UTC', () => {
    expect(badRatingDeadlines('very-dissatisfied', new Date('2026-03-02T16:30:00Z'), calendar).contactBy).toEqual(new Date('2026-03-04T15:59:59.999Z'))
  })
})
it('a fair rating owes no call', () => {
  expect(badRatingDeadlines('fairly-satisfied', new Date('2026-03-02T04:00:00Z'), calendar)).toEqual({ contactBy: null, answerBy: null })
})

it('tags belong to their level', () => {
  expect(strayTags('very-satisfied', ['prompt', 'took-sides'])).toEqual(['took-sides'])
  expect(strayTags('fairly-satisfied', ['prompt', 'slow-to-contact'])).toEqual([])
})

it('each side rates a closed case once', () => {
  const closed = aMediationCase({ stage: 'closed', ratedSides: ['applicant'] })
  expect(canRate(closed, 'applicant')).toBe(false)
  expect(canRate(closed, 'respondent')).toBe(true)
  expect(canRate(aMediationCase({ stage: 'settled' }), 'applicant')).toBe(false)
})
