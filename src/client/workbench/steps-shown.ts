// Which of the steps open now is the large button, and which stand behind it.
import type { CaseStep } from '../../contract/case-steps'
import { stepNames } from '../../contract/terms'
import { stepPages, type StepPage } from './step-pages'

export type ShownStep = StepPage & { step: CaseStep; label: string }
export type ShownSteps = { primary: ShownStep | null; others: ShownStep[] }

export function stepsShown(nextSteps: readonly CaseStep[], pages: Partial<Record<CaseStep, StepPage>> = stepPages): ShownSteps {
  const open = nextSteps.flatMap((step) => {
    const page = pages[step]
    return page ? [{ ...page, step, label: stepNames[step] }] : []
  }).sort((one, other) => one.order - other.order)
  const primary = open.find(({ kind }) => kind === 'primary') ?? null
  return { primary, others: open.filter((step) => step !== primary) }
}
