// What a step does to the case's appointments: one that is cancelled or over gives its seats back, so that what is occupied
// is what is booked; one that changes hands takes the time of the new mediator, who must have it.
import { sql, type Transaction } from 'kysely'

import { isLive } from '../../domain/case-appointments'
import { staffResource } from '../../domain/occupancy'
import type { CaseSave } from '../../ports'
import type { AppointmentRecord } from '../../records'
import type { StoreSetting } from './command-log'
import type { DB } from './row-types'
import { StepAbandoned } from './step-abandoned'

type Place = Omit<StoreSetting, 'db'>

export async function saveAppointments(trx: Transaction<DB>, { districtId }: Place, { before, after }: CaseSave<unknown>): Promise<void> {
  // In one order everywhere, so that two steps never wait for each other in a circle.
  const changed = after.appointments.filter((one) => !before?.appointments.includes(one)).sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const appointment of changed) {
    const was = before?.appointments.find(({ id }) => id === appointment.id)
    await trx.updateTable('appointment')
      .set({ state: appointment.state, cancel_reason: appointment.cancelReason, mediator_id: appointment.mediator?.id ?? null })
      .where('district_id', '=', districtId).where('id', '=', appointment.id).execute()
    if (!isLive(appointment)) await freeSeats(trx, districtId, appointment.id)
    else if (was?.mediator?.id !== appointment.mediator?.id) await changeMediator(trx, districtId, was, appointment)
  }
}

async function freeSeats(trx: Transaction<DB>, districtId: string, appointmentId: string): Promise<void> {
  await trx.deleteFrom('occupancy').where('district_id', '=', districtId).where('appointment_id', '=', appointmentId).execute()
}

async function changeMediator(trx: Transaction<DB>, districtId: string, was: AppointmentRecord | undefined, appointment: AppointmentRecord): Promise<void> {
  if (was?.mediator) {
    await trx.deleteFrom('occupancy').where('district_id', '=', districtId).where('appointment_id', '=', appointment.id)
      .where('resource', '=', staffResource(was.mediator.id)).execute()
  }
  if (!appointment.mediator) return
  const { rows } = await sql<{ taken: number; needed: number }>`
    with needed as (
      select q as quantum_at
      from generate_series(${appointment.startsAt}::timestamptz, ${appointment.endsAt}::timestamptz - interval '15 minutes', interval '15 minutes') q),
    taken as (
      insert into occupancy (district_id, resource, quantum_at, appointment_id)
      select ${districtId}, ${staffResource(appointment.mediator.id)}, quantum_at, ${appointment.id} from needed order by quantum_at
      on conflict do nothing returning 1)
    select (select count(*)::int from taken) as taken, (select count(*)::int from needed) as needed`.execute(trx)
  if (rows[0]?.taken !== rows[0]?.needed) throw new StepAbandoned('mediator-busy')
}
