// What of a person's data goes when they ask, and what stays and why (个人信息保护法 47).
import type { DataKind, KeptReason } from '../../contract/own-data'
import type { CaseHeld, Holdings } from '../records'

export type Kept = { kind: DataKind; count: number; kept: KeptReason | null }

/**
 * `case-open`: what it is kept for is not reached yet (47, 1st paragraph (1)); a settled matter is open until it is closed.
 * `mediation-archive`: 人民调解法 27 asks for an archive of what was mediated, and what a law keeps is not deleted (47, 2nd
 * paragraph). `event-chain`: it never came to mediation, so its words go; that it was registered and when stays, for its
 * receipt must be found true (民法典 195).
 */
export function whyCaseStays({ stage, wasAccepted }: Pick<CaseHeld, 'stage' | 'wasAccepted'>): KeptReason {
  const isOver = stage === 'closed' || stage === 'declined' || stage === 'withdrawn'
  if (!isOver) return 'case-open'
  return wasAccepted ? 'mediation-archive' : 'event-chain'
}

export const neverMediated = (held: CaseHeld): boolean => whyCaseStays(held) === 'event-chain'
export const isStillOpen = (held: CaseHeld): boolean => whyCaseStays(held) === 'case-open'

/** What is kept now, by kind and by why; what is not there is left out. */
export function keptData(holdings: Holdings): Kept[] {
  const { cases, appointments, gatherings } = holdings
  return [
    ...counted('profile', [[null, Number(holdings.hasProfile)]]),
    ...counted('cases', cases.map((held) => [whyCaseStays(held), 1])),
    // The photos of a matter that never came to mediation go with its words.
    ...counted('photos', [[null, holdings.loosePhotoIds.length], ...cases.map((held): Count => [neverMediated(held) ? null : whyCaseStays(held), held.photos])]),
    // Of an appointment without a case what it was about goes; the place, the time and what became of it are its record.
    ...counted('appointments', [[null, appointments.toCome], ['event-chain', appointments.over], ...cases.map((held): Count => [whyCaseStays(held), held.appointments])]),
    ...counted('gatherings', [[null, gatherings.toCome], ['event-chain', gatherings.over]]),
    // That it was rated is in the record of events and the level counts for the service; the words that came with it go.
    ...counted('ratings', [['event-chain', cases.filter(({ hasRated }) => hasRated).length + gatherings.rated]]),
    ...counted('notices', [[null, holdings.notices]]),
    ...counted('devices', [[null, holdings.devices]]),
  ]
}

/** What is left of it once all that may go is gone. */
export const leftAfterErasing = (holdings: Holdings): Kept[] => keptData(holdings).filter(({ kept }) => kept !== null)

type Count = [kept: KeptReason | null, count: number]
const order = [null, 'case-open', 'mediation-archive', 'event-chain'] as const

function counted(kind: DataKind, counts: Count[]): Kept[] {
  return order.flatMap((kept) => {
    const count = counts.reduce((sum, [why, n]) => (why === kept ? sum + n : sum), 0)
    return count > 0 ? [{ kind, count, kept }] : []
  })
}
