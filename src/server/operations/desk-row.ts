// A line of a staff list as its reader sees it.
import type { DeskRow } from '../../contract/workbench'
import { seesDistrict } from '../domain/case-standing'
import { shortName } from '../domain/short-name'
import type { DeskRecord } from '../desk-records'
import { refusal } from '../refusal'
import type { DeskScope } from '../desk-port'
import type { Caller } from '../request'

/** A mediator sees their own cases and those handled jointly, triage and supervision the district, nobody else any. */
export function deskScopeOf(caller: Caller): DeskScope {
  const { personId, staffId, roles, communityIds } = caller
  if (seesDistrict(caller)) return { personId, mediatorId: null, ...(communityIds && { communityIds }) }
  if (staffId === null || !roles.includes('mediator')) throw refusal('not-allowed')
  return { personId, mediatorId: staffId }
}

/** Answers about danger are shown to those who triage and to the mediator who has the case. */
const maySeeSafety = ({ roles, staffId }: Caller, { mediator }: DeskRecord): boolean =>
  roles.includes('dispatcher') || (staffId !== null && mediator?.id === staffId)

export function deskRow(record: DeskRecord, { caller, now }: { caller: Caller; now: Date }): DeskRow {
  const { due, nextSitting, registeredAt, applicantName, isForOther, hasSafetyConcern, mediator, ...same } = record
  return {
    ...same,
    registeredAt: registeredAt.toISOString(),
    due: due && { what: due.what, by: due.by.toISOString(), isOverdue: due.what !== 'close' && now > due.by },
    nextSitting: nextSitting && { startsAt: nextSitting.startsAt.toISOString(), roomName: nextSitting.roomName },
    applicant: shortName(applicantName),
    mediatorName: mediator?.name ?? null,
    flags: [...(isForOther ? ['for-other' as const] : []), ...(hasSafetyConcern && maySeeSafety(caller, record) ? ['safety' as const] : [])],
  }
}
