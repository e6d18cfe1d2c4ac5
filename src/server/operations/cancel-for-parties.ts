import type * as z from 'zod/mini'

import type { cancelAppointment } from '../../contract/appointment'
import type { cancelForPartiesInput } from '../../contract/mediator-step'
import { appointmentNotices } from '../domain/appointment-notices'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { appointmentView } from './appointment-view'
import { changeableForParties } from './changeable-for-parties'

const attempts = 5

/** The mediator gives the parties' sitting up; both are told. */
export async function cancelForParties(
  request: CommandRequest, { caseId, appointmentId, reason, note }: z.output<typeof cancelForPartiesInput>,
): Promise<z.input<typeof cancelAppointment.output>> {
  const { ports, caller: { staffId }, now, command } = request
  const { limits } = await ports.places.district()
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { record, appointment } = await changeableForParties(request, caseId, appointmentId)
    if (!appointment || staffId === null) throw refusal('not-found')
    const { room, startsAt } = appointment
    const output = { appointment: appointmentView({ ...appointment, state: 'cancelled', cancelReason: reason, cancelledBy: staffId }, { limits, now, callerMayChange: false, reader: null }) }
    const announced = { ...appointment, caseId, partyIds: record.parties.flatMap(({ personId }) => personId ?? []), mediatorId: staffId }
    const saved = await ports.appointments.cancel({
      command, output, appointmentId, caseId, reason, expected: { stage: record.stage, startsAt },
      event: {
        kind: 'appointment-cancelled', actor: { role: 'mediator', id: staffId, name: null }, at: now, text: note ?? null,
        payload: { appointmentId, roomId: room.id, startsAt: startsAt.toISOString(), reason },
      },
      notices: appointmentNotices(announced, 'appointment-cancelled', { actorId: staffId, at: now }),
    })
    switch (saved.outcome) {
      case 'saved': return output
      case 'repeated': return saved.output
      case 'key-reused': throw refusal('idempotency-key-reused')
      case 'stale': continue
    }
  }
  throw refusal('try-again-later')
}
