import type * as z from 'zod/mini'

import type { closeInput } from '../../contract/staff-step'
import { wasOnTime } from '../domain/case-clocks'
import { isFollowUpMissing, outcomeOf } from '../domain/case-rounds'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { closedAt } from '../domain/take-step'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

export async function closeCase(request: CommandRequest, { caseId }: z.output<typeof closeInput>): Promise<CaseAnswer> {
  const { ports, now } = request
  const { limits } = await ports.places.district()
  return takeCaseStep(request, caseId, 'close', (before) => {
    if (isFollowUpMissing(before.events)) throw refusal('follow-up-missing')
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
