// Two at the same case: whoever comes second is told who moved it on, and when.
import { caseSteps, type CaseEventKind, type CaseStep, type Stage } from '../../contract/case-steps'
import type { CaseEventRecord } from '../records'
import { eventOfStep } from './take-step'

const stageAfter = new Map<CaseEventKind, Stage>((Object.keys(caseSteps) as CaseStep[])
  .flatMap((step): [CaseEventKind, Stage][] => (caseSteps[step].to === 'same' ? [] : [[eventOfStep[step], caseSteps[step].to]])))

/** The event since which this step is not open any more; null when it never was. */
export function eventThatEnded(step: CaseStep, events: readonly CaseEventRecord[]): CaseEventRecord | null {
  const from: readonly Stage[] = caseSteps[step].from
  let stage: Stage = 'registered'
  let ended: CaseEventRecord | null = null
  for (const event of events) {
    const next: Stage = stageAfter.get(event.kind) ?? stage
    if (from.includes(stage) && !from.includes(next)) ended = event
    stage = next
  }
  return from.includes(stage) ? null : ended
}
