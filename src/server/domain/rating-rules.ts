// 好差评 (domain.md §5): one per party and case; whoever is dissatisfied is called back and answered.
import { tagsForLevel, type Rating, type RatingLevel, type RatingTag } from '../../contract/rating'
import type { CalendarDay, CaseRecord, PartyRecord } from '../records'
import { shanghaiDayOf } from './shanghai-time'
import { endOfWorkingDay } from './working-days'

/** Working days within which somebody else calls, answers, and has answered whatever came between. */
export const badRatingLimits = { contactWorkingDays: 1, answerWorkingDays: 5, latestWorkingDays: 15 } as const

export const isBadRating = (level: RatingLevel): boolean => level === 'dissatisfied' || level === 'very-dissatisfied'

/** A level that was asked for is no level: whoever was pressed to praise is called back, whatever they chose. */
export const needsReview = ({ level, wasPressured }: Pick<Rating, 'level' | 'wasPressured'>): boolean => isBadRating(level) || wasPressured

export type ReviewDeadlines = { contactBy: Date; answerBy: Date; latestBy: Date }
export function reviewDeadlines(rating: Pick<Rating, 'level' | 'wasPressured'>, ratedAt: Date, calendar: readonly CalendarDay[]): ReviewDeadlines | null {
  if (!needsReview(rating)) return null
  const ratedOn = shanghaiDayOf(ratedAt)
  return {
    contactBy: endOfWorkingDay(badRatingLimits.contactWorkingDays, ratedOn, calendar),
    answerBy: endOfWorkingDay(badRatingLimits.answerWorkingDays, ratedOn, calendar),
    latestBy: endOfWorkingDay(badRatingLimits.latestWorkingDays, ratedOn, calendar),
  }
}

/** The tags that do not belong to the level. */
export function strayTags(level: RatingLevel, tags: readonly RatingTag[]): RatingTag[] {
  const belonging: readonly RatingTag[] = tagsForLevel[level]
  return tags.filter((tag) => !belonging.includes(tag))
}

export const hasRated = (record: Pick<CaseRecord, 'ratedSides'>, side: PartyRecord['side']): boolean => record.ratedSides.includes(side)

export const canRate = (record: Pick<CaseRecord, 'stage' | 'ratedSides'>, side: PartyRecord['side']): boolean =>
  record.stage === 'closed' && !hasRated(record, side)
