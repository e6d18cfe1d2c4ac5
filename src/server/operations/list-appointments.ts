import type * as z from 'zod/mini'

import type { listAppointments as operation } from '../../contract/appointment'
import type { Request } from '../request'
import { appointmentView } from './appointment-view'

/** The caller's own sittings: soonest first when upcoming, latest first when past. */
export async function listAppointments({ ports, caller, now }: Request, { when }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const [{ limits }, records] = await Promise.all([ports.places.district(), ports.appointments.listForPerson(caller.personId, when, now)])
  return { appointments: records.map((record) => appointmentView(record, { limits, now, callerMayChange: true, reader: caller.personId })) }
}
