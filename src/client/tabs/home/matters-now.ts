// Home has room for one thing: what this person should know at this moment.
import type { Appointment } from '../../../contract/appointment'
import type { CaseSummary } from '../../../contract/mediation-case'

export type MattersNow =
  | { what: 'appointment'; appointment: Appointment }
  | { what: 'case'; case: CaseSummary }
  | { what: 'rating'; case: CaseSummary }
  | null

const soonHours = 36

const startsSoon = (appointment: Appointment, now: Date): boolean =>
  new Date(appointment.startsAt).getTime() - now.getTime() <= soonHours * 3_600_000

const byDueInstant = (one: CaseSummary, other: CaseSummary): number => (one.deadline?.dueBy ?? '').localeCompare(other.deadline?.dueBy ?? '')

/** An appointment within 36 hours, else the case whose promise falls due first, else a later appointment, else a rating owed. */
export function whatMattersNow(cases: readonly CaseSummary[], upcoming: readonly Appointment[], now: Date): MattersNow {
  const [next] = [...upcoming].sort((one, other) => one.startsAt.localeCompare(other.startsAt))
  if (next && startsSoon(next, now)) return { what: 'appointment', appointment: next }
  const [promised] = cases.filter(({ deadline }) => deadline !== null).sort(byDueInstant)
  if (promised) return { what: 'case', case: promised }
  if (next) return { what: 'appointment', appointment: next }
  const unrated = cases.find(({ awaitsRating }) => awaitsRating)
  return unrated ? { what: 'rating', case: unrated } : null
}
