import type * as z from 'zod/mini'

import type { bookService as operation } from '../../contract/appointment'
import type { CommandRequest } from '../request'
import { placeConsultation } from './place-consultation'

/** One provider, one to one (公共服务精确约). */
export async function bookService(request: CommandRequest, { providerId, startsAt, topic }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const appointmentId = request.ports.newId()
  return placeConsultation(request, new Date(startsAt), async () => ({ appointmentId, at: { providerId }, topic: topic ?? null, moving: null }))
}
