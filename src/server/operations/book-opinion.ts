import type * as z from 'zod/mini'

import type { bookOpinion as operation } from '../../contract/appointment'
import type { CommandRequest } from '../request'
import { placeConsultation } from './place-consultation'

/** A quarter of an hour to say what is on one's mind (社情民意随时约); no case is needed. */
export async function bookOpinion(request: CommandRequest, { roomId, startsAt, topic }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const appointmentId = request.ports.newId()
  return placeConsultation(request, new Date(startsAt), async () => ({ appointmentId, at: { roomId }, topic, moving: null }))
}
