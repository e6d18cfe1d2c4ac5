/** The questions of a registration in the order they are asked; `check` reads all of them back. */
export const stepNames = [
  'safety', 'exclusions', 'kind', 'questions', 'place', 'story', 'photos', 'respondent', 'wish', 'contact', 'check',
] as const
export type StepName = (typeof stepNames)[number]
