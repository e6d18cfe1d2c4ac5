// May this caller take this step now? Derived from the one table, contract/case-steps.ts.
import { caseSteps, type CaseStep, type Standing, type StepRule } from '../../contract/case-steps'
import type { CaseRecord } from '../records'
import type { Caller } from '../request'
import { standingOf, type CaseStanding } from './case-standing'

export type StepPermission =
  | { isAllowed: true; standing: CaseStanding }
  | { isAllowed: false; because: 'not-found' | 'not-allowed' | 'step-not-open' }

const sufficesFor = {
  applicant: ['applicant'],
  party: ['applicant', 'respondent'],
  'order-holder': ['order-holder'],
  joint: ['joint'],
  district: ['district'],
} as const satisfies Record<Standing, readonly CaseStanding[]>

/** Standing first, then role, then stage: whoever may not see the case does not learn its stage. */
export function mayTakeStep(step: CaseStep, record: Pick<CaseRecord, 'stage' | 'parties' | 'mediator' | 'jointHandlers' | 'communityId'>, caller: Caller): StepPermission {
  const rule: StepRule = caseSteps[step]
  const standing = standingOf(caller, record)
  if (standing === null) return { isAllowed: false, because: 'not-found' }
  const sufficient: readonly CaseStanding[] = sufficesFor[rule.standing]
  if (!sufficient.includes(standing) || !caller.roles.includes(rule.role)) return { isAllowed: false, because: 'not-allowed' }
  if (!rule.from.includes(record.stage)) return { isAllowed: false, because: 'step-not-open' }
  return { isAllowed: true, standing }
}
