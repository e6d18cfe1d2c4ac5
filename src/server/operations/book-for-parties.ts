import type * as z from 'zod/mini'

import type { bookAppointment } from '../../contract/appointment'
import type { bookForPartiesInput } from '../../contract/mediator-step'
import type { CommandRequest } from '../request'
import { changeableForParties } from './changeable-for-parties'
import { placeSitting } from './place-sitting'

/** The mediator books a sitting for both parties, or moves theirs; both are told. */
export async function bookForParties(
  request: CommandRequest, { caseId, roomId, startsAt, appointmentId }: z.output<typeof bookForPartiesInput>,
): Promise<z.input<typeof bookAppointment.output>> {
  const newId = request.ports.newId()
  return placeSitting(request, { roomId, startsAt: new Date(startsAt) }, async () => {
    const { appointment } = await changeableForParties(request, caseId, appointmentId)
    return { appointmentId: appointment?.id ?? newId, caseId, moving: appointment }
  }, 'mediator')
}
