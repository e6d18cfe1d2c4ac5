import type { IntakeForm } from './intake-form'

export interface SectionProps {
  form: IntakeForm
  change: (changed: Partial<IntakeForm>) => void
  /** What the server objects to, by field path. */
  errorAt: (path: string) => string | undefined
}
