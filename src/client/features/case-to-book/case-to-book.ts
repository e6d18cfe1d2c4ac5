import type { CaseSummary } from '../../../contract/mediation-case'
import { bookableCases } from './bookable-cases'

/** What stands between the resident and a time: nothing, a choice between cases, a time already booked, or no case at all. */
export type CaseToBook =
  | { state: 'ready'; case: CaseSummary }
  | { state: 'choose'; cases: readonly CaseSummary[] }
  | { state: 'booked'; case: CaseSummary; appointmentId: string }
  | { state: 'none' }

/** `chosenId` is the case the resident came from or picked; without one a single bookable case is taken. */
export function caseToBook(cases: readonly CaseSummary[], chosenId: string | undefined): CaseToBook {
  const bookable = bookableCases(cases)
  const chosen = cases.find(({ id }) => id === chosenId)
  if (chosen?.nextAppointment) return booked(chosen, chosen.nextAppointment.id)
  if (chosen && bookable.includes(chosen)) return { state: 'ready', case: chosen }
  const [only, ...others] = bookable
  if (only === undefined) return lastBooked(cases) ?? { state: 'none' }
  return others.length === 0 && chosenId === undefined ? { state: 'ready', case: only } : { state: 'choose', cases: bookable }
}

function booked(found: CaseSummary, appointmentId: string): CaseToBook {
  return { state: 'booked', case: found, appointmentId }
}

/** Nothing left to book for, because what there is has its time. */
function lastBooked(cases: readonly CaseSummary[]): CaseToBook | undefined {
  const found = cases.find(({ nextAppointment }) => nextAppointment !== null)
  return found?.nextAppointment ? booked(found, found.nextAppointment.id) : undefined
}
