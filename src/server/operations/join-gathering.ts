import type * as z from 'zod/mini'

import type { joinGathering as operation } from '../../contract/gathering'
import { signUpState } from '../domain/gathering/sign-up'
import type { GatheringRecord } from '../gathering-records'
import { refusal, type Refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { attendGathering } from './attend-gathering'
import { busyElsewhere } from './gathering-refusal'

/** Takes a seat when one is left and nobody waits for it, else the last place in line. */
export async function joinGathering(request: CommandRequest, { gatheringId }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const { gatherings } = request.ports
  return attendGathering(request, {
    gatheringId,
    refused: (gathering) => signUpRefusal(gathering, request.now),
    save: (save) => gatherings.join(save),
    because(outcome, gathering) {
      switch (outcome) {
        case 'already-joined': return refusal('already-joined')
        case 'person-busy': return busyElsewhere()
        case 'called-off': return calledOff(gathering)
      }
    },
  })
}

function signUpRefusal(gathering: GatheringRecord, now: Date): Refusal | null {
  switch (signUpState(gathering, now)) {
    case 'open': return null
    case 'not-yet': return refusal('sign-up-not-open', undefined, '还没到报名的时间，到时候再来')
    case 'closed': return refusal('sign-up-not-open', undefined, '报名已经截止，请看看别的场次')
    case 'over': return refusal('sign-up-not-open', undefined, '这一场已经结束，请看看别的场次')
    case 'called-off': return calledOff(gathering)
  }
}

const calledOff = ({ calledOffReason }: GatheringRecord): Refusal =>
  refusal('sign-up-not-open', undefined, `这一场取消了${calledOffReason === null ? '' : `（${calledOffReason}）`}，请看看别的场次`)
