// An appointment as its caller sees it.
import type { Appointment } from '../../contract/appointment'
import { caseSteps, type Stage } from '../../contract/case-steps'
import type { PartySide } from '../../contract/role'
import { subjectNames } from '../../contract/terms'
import { changeBy, canStillChange } from '../domain/booking-rules'
import { isLive } from '../domain/case-appointments'
import type { AppointmentRecord, BookingLimits } from '../records'

const isOpen = (step: 'reschedule' | 'cancel', stage: Stage | undefined): boolean =>
  stage === undefined || (caseSteps[step].from as readonly Stage[]).includes(stage)

/**
 * `callerMayChange`: the caller is a party to it; the stage of the case and the cut-off are looked at here. `reader` is the
 * party who reads it, null for staff: why one party cancelled (「不想见面」) is not for the other to know.
 */
export function appointmentView(
  record: AppointmentRecord & { checkedIn?: PartySide[] },
  { limits, now, callerMayChange, reader }: { limits: BookingLimits; now: Date; callerMayChange: boolean; reader: string | null },
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
    // A provider may be staff; here they receive somebody and mediate nothing.
    mediatorName: record.provider ? null : record.mediator?.name ?? null,
    topic: reader === record.bookedBy ? record.topic : null,
    provider: record.provider,
    cancelReason: reader === null || record.cancelledBy === null || record.cancelledBy === reader ? record.cancelReason : null,
    checkedIn: record.checkedIn ?? [],
    canReschedule: mayChange && isOpen('reschedule', record.case?.stage),
    canCancel: mayChange && isOpen('cancel', record.case?.stage),
    changeBy: changeBy(record.startsAt, limits).toISOString(),
  }
}
