import type * as z from 'zod/mini'

import type { rateGathering as operation } from '../../contract/gathering'
import { isOver } from '../domain/gathering/sign-up'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { attendGathering } from './attend-gathering'

/** Whoever had a seat says once, when it is over, how it was. No level is assumed. */
export async function rateGathering(
  request: CommandRequest, { gatheringId, level, comment }: z.output<typeof operation.input>,
): Promise<z.input<typeof operation.output>> {
  const { ports: { gatherings }, now } = request
  return attendGathering(request, {
    gatheringId,
    refused(gathering) {
      if (gathering.standing.mine?.state !== 'seated') return refusal('not-joined', undefined, '您没有参加这一场，不用评价')
      if (gathering.calledOffReason !== null) return refusal('not-joined', undefined, '这一场取消了，不用评价')
      return isOver(gathering, now) ? null : refusal('not-joined', undefined, '这一场还没结束，结束后再来评价')
    },
    answer: (view) => ({ ...view, rating: { canRate: false, given: level } }),
    save: (save) => gatherings.rate({ ...save, level, comment: comment ?? null }),
    because: (outcome) => refusal(outcome),
  })
}
