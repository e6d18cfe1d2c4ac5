import type * as z from 'zod/mini'

import type { giveRating as contract, Rating } from '../../contract/rating'
import { sideOf, standingOf } from '../domain/case-standing'
import { hasRated, reviewDeadlines, strayTags, type ReviewDeadlines } from '../domain/rating-rules'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { takeCaseStep } from './take-case-step'

/** Fifteen working days are at most this many days away, over the longest holidays. */
const calendarDays = 40
/** Somebody else than the handler and their chief; the 副局长 is told when it is missed. */
const reviewingRung = 'brigade-chief'

export async function giveRating(request: CommandRequest, input: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const { caller } = request
  const stray = strayTags(input.level, input.tags)
  if (stray.length > 0) throw refusal('invalid-input', { issues: [{ path: 'tags', message: '选的词和满意程度对不上，请重新选' }] })
  const { rating, review } = await ratingOf(request, input)
  return takeCaseStep(
    request, input.caseId, 'rate',
    async (before) => {
      const side = sideOf(standingOf(caller, before))
      if (side === null) throw refusal('not-allowed')
      if (hasRated(before, side)) throw refusal('already-rated')
      return {
        rating: { side, rating, review }, changes: { ratedSides: [...before.ratedSides, side] },
        ...(review && { alsoTold: (await request.ports.overseers.of(reviewingRung, before.communityId)).map((id) => `staff:${id}` as const) }),
      }
    },
    async () => ({ rating }),
  )
}

async function ratingOf({ ports, now }: CommandRequest, input: z.output<typeof contract.input>): Promise<{ rating: Rating; review: ReviewDeadlines | null }> {
  const { calendar } = await ports.rooms.timetable({ roomIds: [], days: { fromOn: shanghaiDayOf(now), count: calendarDays }, people: [] })
  const review = reviewDeadlines(input, now, calendar)
  const rating = {
    level: input.level,
    tags: [...new Set(input.tags)],
    comment: input.comment ?? null,
    wasPressured: input.wasPressured,
    ratedAt: now.toISOString(),
    contactBy: review?.contactBy.toISOString() ?? null,
    answerBy: review?.answerBy.toISOString() ?? null,
    review: null,
  }
  return { rating, review }
}
