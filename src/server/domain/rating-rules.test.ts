import { aMediationCase } from '../../../test/support/a-mediation-case'
import { ratingLevels } from '../../contract/rating'
import type { CalendarDay } from '../records'
import { canRate, isBadRating, needsReview, reviewDeadlines, strayTags } from './rating-rules'

const calendar: CalendarDay[] = ['03', '04', '05', '06', '09', '10', '11', '12', '13', '16', '17', '18', '19', '20', '23', '24'].map((date) => ({ on: `2026-03-${date}`, kind: 'working', holidayName: null, isPublished: true }))

it('only the lower two levels are bad', () => {
  expect(ratingLevels.filter(isBadRating)).toEqual(['dissatisfied', 'very-dissatisfied'])
})

describe('a bad rating', () => {
  it('is called back by the end of the next working day and answered by the end of the fifth', () => {
    expect(reviewDeadlines({ level: 'dissatisfied', wasPressured: false }, new Date('2026-03-02T04:00:00Z'), calendar)).toEqual({
      contactBy: new Date('2026-03-03T15:59:59.999Z'), answerBy: new Date('2026-03-09T15:59:59.999Z'), latestBy: new Date('2026-03-23T15:59:59.999Z'),
    })
  })
  it('given at 00:30 in Shanghai counts from that day, though it is still the day before in UTC', () => {
    expect(reviewDeadlines({ level: 'very-dissatisfied', wasPressured: false }, new Date('2026-03-02T16:30:00Z'), calendar)?.contactBy).toEqual(new Date('2026-03-04T15:59:59.999Z'))
  })
})
it('a fair rating owes no call', () => {
  expect(reviewDeadlines({ level: 'fairly-satisfied', wasPressured: false }, new Date('2026-03-02T04:00:00Z'), calendar)).toBeNull()
})
it('praise that somebody pressed for is looked into like a bad one', () => {
  expect(needsReview({ level: 'very-satisfied', wasPressured: true })).toBe(true)
  expect(needsReview({ level: 'fairly-satisfied', wasPressured: false })).toBe(false)
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
