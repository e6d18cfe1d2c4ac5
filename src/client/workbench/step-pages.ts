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
  decline: { route: 'workDecline', kind: 'danger', order: 90 },
  'joint-note': { route: 'workJointNote', kind: 'primary', order: 30 },
}
