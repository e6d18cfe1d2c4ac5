import type * as z from 'zod/mini'

import type { bookAppointment } from '../../contract/appointment'
import type { CommandRequest } from '../request'
import { placeSitting } from './place-sitting'

/** A party books a sitting about their case (矛盾纠纷及时约). */
export async function bookRoom(request: CommandRequest, input: z.output<typeof bookAppointment.input>): Promise<z.input<typeof bookAppointment.output>> {
  const appointmentId = request.ports.newId()
  const wanted = { roomId: input.roomId, startsAt: new Date(input.startsAt) }
  return placeSitting(request, wanted, async () => ({ appointmentId, caseId: input.caseId, moving: null }))
}
