import type * as z from 'zod/mini'

import type { rescheduleAppointment as operation } from '../../contract/appointment'
import type { KnownAppointment } from '../booking-port'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { changeableAppointment } from './changeable-appointment'
import { placeConsultation } from './place-consultation'
import { placeSitting } from './place-sitting'

/** Moves an appointment in one act: the old time is given up only when the new one is theirs. */
export async function rescheduleAppointment(
  request: CommandRequest, { appointmentId, roomId, startsAt: wantedAt }: z.output<typeof operation.input>,
): Promise<z.input<typeof operation.output>> {
  const { ports, caller, now } = request
  const { limits } = await ports.places.district()
  const load = () => changeableAppointment(ports, { appointmentId, step: 'reschedule', caller, limits, now })
  const first = await load()
  let fresh: KnownAppointment | null = first
  const moving = async (): Promise<KnownAppointment> => {
    const found = fresh ?? await load()
    fresh = null
    return found
  }
  const startsAt = new Date(wantedAt)
  if (first.case) {
    const { id: caseId } = first.case
    return placeSitting(request, { roomId, startsAt }, async () => ({ appointmentId, caseId, moving: await moving() }))
  }
  // A service is one provider's, who sits in one room.
  if (first.provider && roomId !== first.room.id) throw refusal('not-found')
  return placeConsultation(request, startsAt, async () => {
    const before = await moving()
    return { appointmentId, at: before.provider ? { providerId: before.provider.id } : { roomId }, topic: before.topic, moving: before }
  })
}
