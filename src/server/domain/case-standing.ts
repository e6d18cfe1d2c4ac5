// Who the caller is to a case. Somebody who is nobody to it learns nothing, not even that it exists.
import type { Caller } from '../request'
import type { CaseEventRecord, CaseRecord, PartyRecord } from '../records'

export type CaseStanding = 'applicant' | 'respondent' | 'order-holder' | 'joint' | 'district'

/** Triage and supervision see the whole district (domain.md §1); every other role sees its own cases. */
const districtRoles = ['dispatcher', 'supervisor'] as const
export const seesDistrict = ({ roles, staffId }: Caller): boolean => staffId !== null && districtRoles.some((role) => roles.includes(role))

/** A role scoped to communities ends at their edge (issue 4): beyond it a case is not there. */
export const actsFor = ({ communityIds }: Caller, communityId: string): boolean => communityIds === undefined || communityIds.includes(communityId)

/**
 * Whoever is a party is only a party: a member of staff takes no official step in their own quarrel. A mediator keeps
 * sight of a case they handled to its end, and loses it to the one it is handed to. Whoever was named to handle it jointly reads
 * it as staff do.
 */
export function standingOf(caller: Caller, record: Pick<CaseRecord, 'parties' | 'mediator' | 'jointHandlers' | 'communityId'>): CaseStanding | null {
  const party = record.parties.find((one) => one.personId === caller.personId)
  if (party) return party.side
  if (caller.staffId === null) return null
  if (caller.roles.includes('mediator') && record.mediator?.id === caller.staffId) return 'order-holder'
  if (caller.roles.includes('mediator') && record.jointHandlers.some(({ member }) => member?.id === caller.staffId)) return 'joint'
  if (seesDistrict(caller) && actsFor(caller, record.communityId)) return 'district'
  return null
}

export const sideOf = (standing: CaseStanding | null): PartyRecord['side'] | null =>
  standing === 'applicant' || standing === 'respondent' ? standing : null

/** Whether this mediator once had the case: whoever did is told who has it now, anybody else that there is no such case. */
export const onceHandledBy = (staffId: string, events: readonly CaseEventRecord[]): boolean =>
  events.some(({ kind, payload }) => (kind === 'dispatched' || kind === 'redispatched' || kind === 'handed-over') && payload['mediatorId'] === staffId)
