import { back, go, isJustBelow, replace } from '../../platform/navigation'
import { firstOpenStep, type Objections } from './objections'
import { stepBefore, stepTable } from './steps'
import type { StepName } from './step-names'

/** `check` when the resident came by 修改 and wants to return there. */
export type From = 'check' | undefined

export function openStep(name: StepName, draftId: string, from?: From): void {
  go(stepTable[name].route, { draftId, from })
}

/** On to the next question; after 修改 back to the check page, unless the change opened another question. */
export function goOn(name: StepName, draftId: string, open: Objections, from: From): void {
  const next = from === 'check' ? firstOpenStep(open) : stepTable[name].next
  if (next === 'receipt') return
  if (next === 'check' && isJustBelow('registerCheck')) back()
  else if (from === 'check') replace(stepTable[next].route, { draftId, from })
  else openStep(next, draftId)
}

/** The question before. A draft opened in the middle has no page behind it, so the table says which it is. */
export function goBackFrom(name: StepName, draftId: string): void {
  const before = stepBefore(name)
  if (!before || isJustBelow(stepTable[before].route)) back()
  else replace(stepTable[before].route, { draftId })
}
