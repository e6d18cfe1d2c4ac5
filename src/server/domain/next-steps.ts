// What the caller may do now; the server decides, the screen shows.
import { caseSteps, type CaseStep } from '../../contract/case-steps'
import type { CaseRecord, Limits } from '../records'
import type { Caller } from '../request'
import { canStillChange } from './booking-rules'
import { nextAppointmentOf } from './case-appointments'
import { urgeOwed } from './case-clocks'
import { hasSat, isReopenWindowOver } from './case-rounds'
import { sideOf, standingOf } from './case-standing'
import { isAwaitingSomebody } from './check-in'
import { closingWaitsFor } from './following'
import { nudgeOf } from './nudging'
import { canRate } from './rating-rules'
import { mayTakeStep } from './step-permission'

type Situation = { record: CaseRecord; caller: Caller; limits: Limits; now: Date }

/** Conditions beyond the table; a step without one is open whenever the table says so. */
const furtherConditions: Partial<Record<CaseStep, (situation: Situation) => boolean>> = {
  close: ({ record, now }) => closingWaitsFor(record.events, now) === null,
  'check-in': ({ record, now }) => isAwaitingSomebody(record.appointments, record.events, now),
  'record-sitting': ({ record }) => hasSat(record.events),
  urge: ({ record, limits }) => urgeOwed(record.events, limits) === null,
  'answer-urge': ({ record, limits }) => urgeOwed(record.events, limits) !== null,
  nudge: ({ record, limits, now }) => typeof nudgeOf(record.events, limits, now) === 'object',
  reopen: ({ record, limits, now }) => !isReopenWindowOver(record, limits, now),
  rate: ({ record, caller }) => {
    const side = sideOf(standingOf(caller, record))
    return side !== null && canRate(record, side)
  },
  book: ({ record, now }) => nextAppointmentOf(record.appointments, now) === null,
  reschedule: hasChangeableAppointment,
  cancel: hasChangeableAppointment,
}

/** An appointment may be changed on the phone until the district's cut-off before it begins. */
function hasChangeableAppointment({ record, limits, now }: Situation): boolean {
  const appointment = nextAppointmentOf(record.appointments, now)
  return appointment !== null && canStillChange(appointment.startsAt, now, limits)
}

export function nextSteps(situation: Situation): CaseStep[] {
  const { record, caller } = situation
  return (Object.keys(caseSteps) as CaseStep[]).filter(
    (step) => mayTakeStep(step, record, caller).isAllowed && (furtherConditions[step]?.(situation) ?? true),
  )
}
