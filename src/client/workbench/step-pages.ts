// Where staff take a step of a case: one line a step. Labels are the steps' own names (contract/terms.ts).
import type { CaseStep } from '../../contract/case-steps'
import type { RouteName } from '../routes'

export interface StepPage {
  /** Opened with the case's id. */
  route: RouteName
  kind: 'primary' | 'secondary' | 'danger'
  /** The first of those open now that is `primary` is the large button; the rest follow in this order. */
  order: number
}

export const stepPages: Partial<Record<CaseStep, StepPage>> = {
}
