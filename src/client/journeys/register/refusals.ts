import { create } from 'zustand'
import type { Objections } from './objections'
import { stepOfPath } from './steps'
import type { StepName } from './step-names'

/** What the server objected to when a draft was sent, until the resident changes the step it belongs to. */
export const useRefusals = create<{ byDraft: Readonly<Record<string, Objections>> }>(() => ({ byDraft: {} }))

export function refuse(draftId: string, objections: Objections): void {
  useRefusals.setState(({ byDraft }) => ({ byDraft: { ...byDraft, [draftId]: objections } }))
}

export function forgetRefusalsAt(draftId: string, step: StepName): void {
  const known = useRefusals.getState().byDraft[draftId]
  if (!known) return
  refuse(draftId, Object.fromEntries(Object.entries(known).filter(([path]) => stepOfPath(path) !== step)))
}
