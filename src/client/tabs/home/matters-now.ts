// Home has room for one thing: what this person should know at this moment.
import type { Appointment } from '../../../contract/appointment'
import type { GatheringSummary } from '../../../contract/gathering'
import type { CaseSummary } from '../../../contract/mediation-case'

export type MattersNow =
  | { what: 'offer'; gathering: GatheringSummary; offerUntil: string }
  | { what: 'appointment'; appointment: Appointment }
  | { what: 'gathering'; gathering: GatheringSummary }
  | { what: 'case'; case: CaseSummary }
  | { what: 'rating'; case: CaseSummary }
  | null

export interface Own {
  cases: readonly CaseSummary[]
  /** To come. */
  appointments: readonly Appointment[]
  /** Those the person has a place in. */
  gatherings: readonly GatheringSummary[]
}

const soonHours = 36

const byStart = (one: { startsAt: string }, other: { startsAt: string }): number => one.startsAt.localeCompare(other.startsAt)
const byDueInstant = (one: CaseSummary, other: CaseSummary): number => (one.deadline?.dueBy ?? '').localeCompare(other.deadline?.dueBy ?? '')

/**
 * A seat kept for them, since it passes on when nobody takes it; else what they go to within 36 hours; else the case whose
 * promise falls due first; else what they go to later; else a rating owed.
 */
export function whatMattersNow({ cases, appointments, gatherings }: Own, now: Date): MattersNow {
  const offered = gatherings.flatMap((gathering) => (gathering.mine?.state === 'offered' ? [{ what: 'offer' as const, gathering, offerUntil: gathering.mine.offerUntil }] : []))
  const [offer] = offered.filter(({ offerUntil }) => Date.parse(offerUntil) > now.getTime()).sort((one, other) => one.offerUntil.localeCompare(other.offerUntil))
  if (offer) return offer
  const next = nextGoing(appointments, gatherings)
  if (next && Date.parse(next.startsAt) - now.getTime() <= soonHours * 3_600_000) return next.going
  const [promised] = cases.filter(({ deadline }) => deadline !== null).sort(byDueInstant)
  if (promised) return { what: 'case', case: promised }
  if (next) return next.going
  const unrated = cases.find(({ awaitsRating }) => awaitsRating)
  return unrated ? { what: 'rating', case: unrated } : null
}

type Going = Extract<MattersNow, { what: 'appointment' | 'gathering' }>

function nextGoing(appointments: Own['appointments'], gatherings: Own['gatherings']): { startsAt: string; going: Going } | undefined {
  const seated = gatherings.filter(({ mine, signUp }) => mine?.state === 'seated' && signUp.state !== 'called-off')
  const [first] = [
    ...appointments.map((appointment) => ({ startsAt: appointment.startsAt, going: { what: 'appointment' as const, appointment } })),
    ...seated.map((gathering) => ({ startsAt: gathering.startsAt, going: { what: 'gathering' as const, gathering } })),
  ].sort(byStart)
  return first
}
