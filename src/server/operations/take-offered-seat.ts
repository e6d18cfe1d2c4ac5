import type * as z from 'zod/mini'

import type { takeOfferedSeat as operation } from '../../contract/gathering'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { attendGathering } from './attend-gathering'
import { busyElsewhere } from './gathering-refusal'

export async function takeOfferedSeat(request: CommandRequest, { gatheringId }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const { gatherings } = request.ports
  return attendGathering(request, {
    gatheringId,
    save: (save) => gatherings.takeOffer(save),
    because(outcome) {
      switch (outcome) {
        case 'not-joined': return refusal('not-joined', undefined, '您没有报这一场，请先报名')
        case 'not-offered': return refusal('offer-over', undefined, '还没有轮到您，有了空位会马上告诉您')
        case 'already-joined': return refusal('offer-over', undefined, '您已经有位子了，到时候来就行')
        case 'called-off': return refusal('offer-over', undefined, '这一场取消了，请看看别的场次')
        case 'offer-over': return refusal('offer-over')
        case 'person-busy': return busyElsewhere()
      }
    },
  })
}
