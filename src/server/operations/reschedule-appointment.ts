import type * as z from 'zod/mini'

import type { rescheduleAppointment as operation } from '../../contract/appointment'
import type { CommandRequest } from '../request'
import { changeableAppointment } from './changeable-appointment'
import { placeSitting } from './place-sitting'

/** Moves a sitting in one act: the old time is given up only when the new one is theirs. */
export async function rescheduleAppointment(
  request: CommandRequest, { appointmentId, roomId, startsAt }: z.output<typeof operation.input>,
): Promise<z.input<typeof operation.output>> {
  const { ports, caller, now } = request
  const { limits } = await ports.places.district()
  return placeSitting(request, { roomId, startsAt: new Date(startsAt) }, async () => {
    const moving = await changeableAppointment(ports, { appointmentId, step: 'reschedule', caller, limits, now })
    return { appointmentId, caseId: moving.case.id, moving }
  })
}
