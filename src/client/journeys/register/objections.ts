// What still keeps a draft from being registered, each with the field it belongs to and what to do about it.
import { registerCase } from '../../../contract/mediation-case'
import type { Draft } from './draft'
import { questionsOf, registrationOf } from './registration'
import { missingMessage, stepOfPath } from './steps'
import { stepNames, type StepName } from './step-names'

export type Objections = Readonly<Record<string, string>>

/** `today` is the phone's Shanghai day, `YYYY-MM-DD`. */
export function objectionsTo(draft: Draft, today: string): Objections {
  const registration = registrationOf(draft)
  const found: Record<string, string> = {}
  const result = registerCase.input.safeParse(registration)
  for (const { path, message } of result.error?.issues ?? []) {
    const name = path.join('.')
    const isMissing = valueAt(registration, path) === undefined
    found[name] ??= (isMissing ? missingMessage(name) : undefined) ?? message
  }
  return { ...found, ...ownRules(draft, registration.answers, today) }
}

/** The rules the contract's shape cannot state. */
function ownRules(draft: Draft, answers: Readonly<Record<string, string>>, today: string): Objections {
  const found: Record<string, string> = {}
  if (draft.exclusions !== null && draft.exclusions.length > 0) found['exclusions'] = '这类事不能在这里调解，请看下面该找谁'
  for (const { id, choices } of questionsOf(draft.subject)) {
    if (choices && answers[id] === undefined) found[`answers.${id}`] = missingMessage('answers') ?? ''
  }
  if (draft.beganOn > today) found['beganOn'] = '开始的日子不能晚于今天，请重新选'
  if (draft.photos.some(({ fileId }) => fileId === null)) found['photoIds'] = '还有照片没传完，请等一等，或者再试一次、去掉它'
  return found
}

/** The objections that one step can answer. */
export function objectionsAt(step: StepName, all: Objections): Objections {
  return Object.fromEntries(Object.entries(all).filter(([path]) => stepOfPath(path) === step))
}

/** Where to go on: the first step with something left to do, or the check page. */
export function firstOpenStep(all: Objections): StepName {
  const open = new Set(Object.keys(all).map(stepOfPath))
  return stepNames.find((name) => open.has(name)) ?? 'check'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined
    return Object.entries(inner).find(([name]) => name === String(key))?.[1] as unknown
  }, value)
}
