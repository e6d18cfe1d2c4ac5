import type * as z from 'zod/mini'

import { caseSteps, type CaseStep } from '../../contract/case-steps'
import type { problems } from '../../contract/problem'
import { onceHandledBy } from '../domain/case-standing'
import type { StepPermission } from '../domain/step-permission'
import { eventThatEnded } from '../domain/step-out-of-reach'
import type { Ports } from '../ports'
import type { CaseRecord } from '../records'
import { refusal, type Refusal } from '../refusal'
import type { Caller } from '../request'

type MovedBy = NonNullable<z.input<(typeof problems)['step-not-open']['data']>['by']>

/** Who took the case on before this step, for staff; a party reads its own timeline. */
export async function movedBy({ people }: Pick<Ports, 'people'>, step: CaseStep, { events }: Pick<CaseRecord, 'events'>): Promise<MovedBy | null> {
  const event = caseSteps[step].role === 'resident' ? null : eventThatEnded(step, events)
  if (!event?.actor.name) return null
  const member = event.actor.role === 'resident' ? null : await people.staffMember(event.actor.id)
  return { name: event.actor.name, title: member?.title ?? null, at: event.at.toISOString(), kind: event.kind }
}

/** Why a step may not be taken, in the words of who asked: the mediator it was taken from learns who has it now. */
export function stepRefused(
  because: Extract<StepPermission, { isAllowed: false }>['because'], step: CaseStep, { stage, mediator, events }: Pick<CaseRecord, 'stage' | 'mediator' | 'events'>, caller: Caller, by: MovedBy | null = null,
): Refusal {
  if (because === 'step-not-open') return refusal('step-not-open', { stage, ...(by && { by }) })
  const { staffId } = caller
  const wasTheirs = caseSteps[step].standing === 'order-holder' && staffId !== null && mediator?.id !== staffId && onceHandledBy(staffId, events)
  if (!wasTheirs) return refusal(because)
  const name = mediator?.name ?? null
  return refusal('case-with-somebody-else', { name }, name === null ? undefined : `这件事现在由${name}办理`)
}
