import { caseSteps, type Stage } from '../../../contract/case-steps'
import type { CaseSummary } from '../../../contract/mediation-case'
import { subjectNames } from '../../../contract/terms'

const bookableStages: readonly Stage[] = caseSteps.book.from

/** Still open and without a time yet; the server checks again when it is booked. */
export function bookableCases(cases: readonly CaseSummary[]): CaseSummary[] {
  return cases.filter(({ stage, nextAppointment }) => bookableStages.includes(stage) && nextAppointment === null)
}

/** `漏水渗水 · 3 号楼`. */
export function caseLabel({ subject, building }: Pick<CaseSummary, 'subject' | 'building'>): string {
  return `${subjectNames[subject]} · ${building}`
}
