import type * as z from 'zod/mini'

import type { getAppointment as operation } from '../../contract/appointment'
import { isLive } from '../domain/case-appointments'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { appointmentView } from './appointment-view'

/** Its parties, its mediator, and the district's desk and supervisors may read an appointment. */
export async function getAppointment({ ports, caller, now }: Request, { appointmentId }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const [{ limits }, record] = await Promise.all([ports.places.district(), ports.appointments.find(appointmentId)])
  if (!record) throw refusal('not-found')
  const isParty = record.partyIds.includes(caller.personId)
  const side = record.sides.find(({ personId }) => personId === caller.personId)?.side
  const isItsMediator = caller.staffId !== null && caller.staffId === record.mediator?.id
  const seesDistrict = caller.roles.includes('dispatcher') || caller.roles.includes('supervisor')
  if (!isParty && !isItsMediator && !seesDistrict) throw refusal('not-found')
  return {
    appointment: appointmentView(record, { limits, now, callerMayChange: isParty, reader: isParty ? caller.personId : null }),
    checkInCode: side === undefined || !isLive(record) || record.checkedIn.includes(side) ? null : ports.checkInCodes.codeOf(record.id, side),
  }
}
