// Where staff take a step of a case: one line a step. Labels are the steps' own names (contract/terms.ts).
import type { CaseStep } from '../../contract/case-steps'
import type { RouteName, RouteParams } from '../routes'

/** Pages that can be opened with a case's id alone. */
type CaseRoute = { [Route in RouteName]: { caseId: string } extends RouteParams<Route> ? Route : never }[RouteName]

export interface StepPage {
  route: CaseRoute
  kind: 'primary' | 'secondary' | 'danger'
  /** The first of those open now that is `primary` is the large button; the rest follow in this order. */
  order: number
}

export const stepPages: Partial<Record<CaseStep, StepPage>> = {
  accept: { route: 'workAccept', kind: 'primary', order: 10 },
  dispatch: { route: 'workDispatch', kind: 'primary', order: 20 },
  redispatch: { route: 'workDispatch', kind: 'secondary', order: 60 },
  'change-level': { route: 'workLevel', kind: 'secondary', order: 70 },
  'invite-organisation': { route: 'workInvite', kind: 'secondary', order: 80 },
  merge: { route: 'workRelated', kind: 'secondary', order: 85 },
  unmerge: { route: 'workRelated', kind: 'secondary', order: 15 },
  decline: { route: 'workDecline', kind: 'danger', order: 90 },
  acknowledge: { route: 'workAcknowledge', kind: 'primary', order: 10 },
  contact: { route: 'workContact', kind: 'primary', order: 11 },
  'check-in': { route: 'workCheckIn', kind: 'primary', order: 12 },
  'open-sitting': { route: 'workSitting', kind: 'primary', order: 14 },
  settle: { route: 'workSettle', kind: 'primary', order: 13 },
  close: { route: 'workClose', kind: 'primary', order: 15 },
  'follow-up': { route: 'workFollowUp', kind: 'primary', order: 16 },
  'record-sitting': { route: 'workRecord', kind: 'secondary', order: 17 },
  'book-for-parties': { route: 'workBook', kind: 'secondary', order: 18 },
  'return-order': { route: 'workReturn', kind: 'secondary', order: 85 },
  end: { route: 'workEnd', kind: 'danger', order: 88 },
  urge: { route: 'workUrge', kind: 'primary', order: 40 },
  'answer-urge': { route: 'workAnswerUrge', kind: 'secondary', order: 19 },
  'joint-note': { route: 'workJointNote', kind: 'primary', order: 30 },
}
