import type * as z from 'zod/mini'

import type { cancelAppointment as operation } from '../../contract/appointment'
import { appointmentNotices } from '../domain/appointment-notices'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { appointmentView } from './appointment-view'
import { changeableAppointment } from './changeable-appointment'

const attempts = 5

/** Gives a sitting up; the reason is asked and never held against anybody (domain.md §4). */
export async function cancelAppointment(
  { ports, caller, now, command }: CommandRequest, { appointmentId, reason, note }: z.output<typeof operation.input>,
): Promise<z.input<typeof operation.output>> {
  const { limits } = await ports.places.district()
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const before = await changeableAppointment(ports, { appointmentId, step: 'cancel', caller, limits, now })
    const output = { appointment: appointmentView(
      { ...before, state: 'cancelled', cancelReason: reason, cancelledBy: caller.personId }, { limits, now, callerMayChange: true, reader: caller.personId },
    ) }
    const { id: caseId, stage } = before.case
    const sitting = { ...before, caseId, roomId: before.room.id, mediatorId: before.mediator?.id ?? null }
    const saved = await ports.appointments.cancel({
      command, output, appointmentId, caseId, reason,
      expected: { stage, startsAt: before.startsAt },
      event: {
        kind: 'appointment-cancelled', actor: { role: 'resident', id: caller.personId, name: null }, at: now, text: note ?? null,
        payload: { appointmentId, roomId: before.room.id, startsAt: before.startsAt.toISOString(), reason },
      },
      notices: appointmentNotices(sitting, 'appointment-cancelled', { actorId: caller.personId, at: now }),
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
