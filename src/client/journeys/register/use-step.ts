import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { now } from '../../platform/clock'
import { useParams } from '../../platform/navigation'
import { dayOf } from '../../ui/shown-time'
import type { Draft } from './draft'
import { objectionsAt, objectionsTo, type Objections } from './objections'
import { forgetRefusalsAt, useRefusals } from './refusals'
import { goBackFrom, goOn, type From } from './step-navigation'
import type { StepName } from './step-names'
import { drafts, useDrafts } from './use-drafts'

/** What the questions of one step work with. */
export interface StepTools {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  /** The field was left: from now on its objection shows. */
  leave: (path: string) => void
  /** What to do about a field, once it was left, 下一步 was pressed, or the server objected. */
  errorAt: (path: string) => string | undefined
}

export interface StepNow extends StepTools {
  from: From
  /** Objections on show; told again beside the button, for they may be off the screen. */
  shownErrors: readonly string[]
  goOn: () => void
  goBack: () => void
}

const none: Objections = {}

/** One step of one draft; undefined when the draft is gone (sent or deleted). */
export function useStep(name: StepName): StepNow | undefined {
  const { draftId = '', from: cameFrom } = useParams('registerSafety')
  const draft = useDrafts(({ drafts: all }) => all.find(({ id }) => id === draftId))
  const refused = useRefusals(({ byDraft }) => byDraft[draftId]) ?? none
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [hasTried, setHasTried] = useState(false)
  useDidShow(() => drafts.getState().change(draftId, { at: name }))
  if (!draft) return undefined

  const from = cameFrom === 'check' ? 'check' : undefined
  const objections = objectionsAt(name, objectionsTo(draft, dayOf(now())))
  const refusedHere = objectionsAt(name, refused)
  const errorAt = (path: string) => refusedHere[path] ?? (hasTried || left.has(path) ? objections[path] : undefined)
  return {
    draft,
    from,
    errorAt,
    shownErrors: Object.values(hasTried ? { ...objections, ...refusedHere } : refusedHere),
    change: (changes) => {
      drafts.getState().change(draftId, changes)
      forgetRefusalsAt(draftId, name)
    },
    leave: (path) => setLeft((before) => new Set(before).add(path)),
    goOn: () => {
      setHasTried(true)
      const current = drafts.getState().drafts.find(({ id }) => id === draftId)
      if (!current) return
      const open = objectionsTo(current, dayOf(now()))
      if (Object.keys(objectionsAt(name, open)).length === 0) goOn(name, draftId, open, from)
    },
    goBack: () => goBackFrom(name, draftId),
  }
}

