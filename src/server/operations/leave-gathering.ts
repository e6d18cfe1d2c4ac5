import type * as z from 'zod/mini'

import type { leaveGathering as operation } from '../../contract/gathering'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { attendGathering } from './attend-gathering'

/** Gives up the seat, the offer or the place in line. Nobody is asked why. */
export async function leaveGathering(request: CommandRequest, { gatheringId }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const { gatherings } = request.ports
  return attendGathering(request, {
    gatheringId,
    save: (save) => gatherings.leave(save),
    because: (outcome) => refusal(outcome === 'too-late' ? 'too-late-to-leave' : 'not-joined'),
  })
}
