import type * as z from 'zod/mini'

import type { closeInput } from '../../contract/staff-step'
import { wasOnTime } from '../domain/case-clocks'
import { outcomeOf } from '../domain/case-rounds'
import { closingWaitsFor } from '../domain/following'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { closedAt } from '../domain/take-step'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** Closing needs the parties (domain.md row 7): somebody asked, and the applicant answered or let a week pass. */
export async function closeCase(request: CommandRequest, { caseId }: z.output<typeof closeInput>): Promise<CaseAnswer> {
  const { ports, now } = request
  const { limits } = await ports.places.district()
  return takeCaseStep(request, caseId, 'close', (before) => {
    const waits = closingWaitsFor(before.events, now)
    if (waits?.what === 'follow-up') throw refusal('follow-up-missing')
    if (waits) throw refusal('answer-awaited', { answerBy: waits.answerBy.toISOString() })
    return {
      changes: closedAt(before, now),
      ...(before.room && {
        closing: {
          roomId: before.room.id, closedOn: shanghaiDayOf(now), wasOnTime: wasOnTime(before.events, limits),
          wasSettled: outcomeOf(before.events) === 'settled',
        },
      }),
    }
  })
}
