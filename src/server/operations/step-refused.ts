import { caseSteps, type CaseStep } from '../../contract/case-steps'
import { onceHandledBy } from '../domain/case-standing'
import type { StepPermission } from '../domain/step-permission'
import type { CaseRecord } from '../records'
import { refusal, type Refusal } from '../refusal'
import type { Caller } from '../request'

/** Why a step may not be taken, in the words of who asked: the mediator it was taken from learns who has it now. */
export function stepRefused(
  because: Extract<StepPermission, { isAllowed: false }>['because'], step: CaseStep, { stage, mediator, events }: Pick<CaseRecord, 'stage' | 'mediator' | 'events'>, caller: Caller,
): Refusal {
  if (because === 'step-not-open') return refusal('step-not-open', { stage })
  const wasTheirs = caseSteps[step].standing === 'order-holder' && caller.staffId !== null && onceHandledBy(caller.staffId, events)
  if (because !== 'not-found' || !wasTheirs) return refusal(because)
  const name = mediator?.name ?? null
  return refusal('case-with-somebody-else', { name }, name === null ? undefined : `这件事现在由${name}办理`)
}
