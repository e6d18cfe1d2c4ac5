// A case on a list, as its caller sees it.
import type { CaseSummary } from '../../contract/mediation-case'
import { nextAppointmentOf } from '../domain/case-appointments'
import { checkedIn } from '../domain/check-in'
import { clocksInForce, clockThatMatters, promisedToParties } from '../domain/case-clocks'
import { rungReached } from '../domain/escalation-ladder'
import { sideOf, standingOf } from '../domain/case-standing'
import { canRate } from '../domain/rating-rules'
import { mayTakeStep } from '../domain/step-permission'
import type { AppointmentRecord, CaseRecord, Limits } from '../records'
import type { Caller } from '../request'
import { appointmentView } from './appointment-view'
import { shownDeadline } from './shown-deadline'

export type Seen = { caller: Caller; limits: Limits; now: Date }

export const appointmentOfCase = (appointment: AppointmentRecord, record: CaseRecord, { caller, limits, now }: Seen) =>
  appointmentView({ ...appointment, checkedIn: checkedIn(record.events, appointment) }, {
    limits, now, callerMayChange: mayTakeStep('reschedule', record, caller).isAllowed,
    reader: sideOf(standingOf(caller, record)) === null ? null : caller.personId,
  })

export function caseSummary(record: CaseRecord, seen: Seen): CaseSummary {
  const { caller, limits, now } = seen
  const clock = clockThatMatters(promisedToParties(clocksInForce(record.events, limits)))
  const next = nextAppointmentOf(record.appointments, now)
  const overseer = clock && rungReached(record.events, clock)
  const side = sideOf(standingOf(caller, record))
  return {
    id: record.id,
    number: record.number,
    subject: record.subject,
    kind: record.kind,
    stage: record.stage,
    level: record.level,
    communityName: record.communityName,
    building: record.details.building,
    registeredAt: record.registeredAt.toISOString(),
    deadline: clock && shownDeadline(clock, now),
    ...(overseer && { overseer }),
    mediatorName: record.mediator?.name ?? null,
    nextAppointment: next && appointmentOfCase(next, record, seen),
    awaitsRating: side !== null && canRate(record, side),
  }
}
