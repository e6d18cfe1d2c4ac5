import type * as z from 'zod/mini'

import type { cancelAppointment as operation } from '../../contract/appointment'
import { appointmentNotices } from '../domain/appointment-notices'
import { consultationTitle } from '../domain/consultation'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { appointmentView } from './appointment-view'
import { changeableAppointment } from './changeable-appointment'

const attempts = 5

/** Gives an appointment up; the reason is asked and never held against anybody (domain.md §4). */
export async function cancelAppointment(
  { ports, caller, now, command }: CommandRequest, { appointmentId, reason, note }: z.output<typeof operation.input>,
): Promise<z.input<typeof operation.output>> {
  const { limits } = await ports.places.district()
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const before = await changeableAppointment(ports, { appointmentId, step: 'cancel', caller, limits, now })
    const output = { appointment: appointmentView(
      { ...before, state: 'cancelled', cancelReason: reason, cancelledBy: caller.personId }, { limits, now, callerMayChange: true, reader: caller.personId },
    ) }
    const { case: about, provider, room, startsAt } = before
    const announced = { ...before, caseId: about?.id ?? null, mediatorId: before.mediator?.id ?? null, ...(!about && { title: consultationTitle(provider) }) }
    const save = {
      command, output, appointmentId, reason,
      event: {
        kind: 'appointment-cancelled' as const, actor: { role: 'resident' as const, id: caller.personId, name: null }, at: now, text: note ?? null,
        payload: { appointmentId, roomId: room.id, startsAt: startsAt.toISOString(), reason },
      },
      notices: appointmentNotices(announced, 'appointment-cancelled', { actorId: caller.personId, at: now }),
    }
    const saved = about
      ? await ports.appointments.cancel({ ...save, caseId: about.id, expected: { stage: about.stage, startsAt } })
      : await ports.consultations.cancel({ ...save, expected: { startsAt } })
    switch (saved.outcome) {
      case 'saved': return output
      case 'repeated': return saved.output
      case 'key-reused': throw refusal('idempotency-key-reused')
      case 'stale': continue
    }
  }
  throw refusal('try-again-later')
}
