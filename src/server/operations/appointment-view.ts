// An appointment as its caller sees it.
import type { Appointment } from '../../contract/appointment'
import { subjectNames } from '../../contract/terms'
import { changeBy, canStillChange } from '../domain/booking-rules'
import { isLive } from '../domain/case-appointments'
import type { AppointmentRecord, Limits } from '../ports'

/** `callerMayChange`: the caller's standing and the stage of the case allow it; the cut-off is decided here. */
export function appointmentView(
  record: AppointmentRecord, { limits, now, callerMayChange }: { limits: Limits; now: Date; callerMayChange: boolean },
): Appointment {
  const { room } = record
  const mayChange = callerMayChange && isLive(record) && canStillChange(record.startsAt, now, limits)
  return {
    id: record.id,
    sessionKind: record.sessionKind,
    state: record.state,
    startsAt: record.startsAt.toISOString(),
    endsAt: record.endsAt.toISOString(),
    room: {
      id: room.id, name: room.name, badge: room.badge, address: room.address, phone: room.phone, route: room.route, position: room.position, access: room.access,
    },
    case: record.case && { id: record.case.id, number: record.case.number, title: subjectNames[record.case.subject] },
    mediatorName: record.mediator?.name ?? null,
    cancelReason: record.cancelReason,
    canReschedule: mayChange,
    canCancel: mayChange,
    changeBy: changeBy(record.startsAt, limits).toISOString(),
  }
}
