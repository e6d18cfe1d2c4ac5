// What the desk has written down so far, and what is still missing before it can be handed in.
import { subjectSheets, type Subject } from '../../../contract/dispute-kind'
import type { IntakeSource } from '../../../contract/intake-source'
import type { Exclusion, SafetyConcern } from '../../../contract/safety'
import type { InputOf } from '../../api/operation'

export interface IntakeForm {
  source: IntakeSource | undefined
  isConsentRead: boolean
  /** Undefined until it was asked; empty when none applies. */
  safety: readonly SafetyConcern[] | undefined
  exclusions: readonly Exclusion[] | undefined
  subject: Subject | undefined
  answers: Readonly<Record<string, string>>
  name: string
  phone: string
  communityId: string
  building: string
  unit: string
  story: string
  beganOn: string
  isOngoing: boolean | undefined
  respondentName: string
  respondentAddress: string
  respondentPhone: string
  wish: string
  wantsLawyer: boolean
}

export const emptyIntake: IntakeForm = {
  source: undefined, isConsentRead: false, safety: undefined, exclusions: undefined, subject: undefined, answers: {}, name: '', phone: '', communityId: '', building: '', unit: '',
  story: '', beganOn: '', isOngoing: undefined, respondentName: '', respondentAddress: '', respondentPhone: '', wish: '', wantsLawyer: false,
}

/** The first thing missing, in the order of the page; undefined when it can be handed in. */
export function missingIn(form: IntakeForm): string | undefined {
  const blank = (text: string): boolean => text.trim() === ''
  if (form.source === undefined) return '请先选从哪里来的'
  if (!form.isConsentRead) return '请先把告知念给对方听'
  if (form.safety === undefined) return '请先问问安不安全'
  if (form.exclusions === undefined) return '请问有没有不能在这里办的情况'
  if (form.exclusions.length > 0) return '这样的事不能在这里调解，请告诉对方该去哪里'
  if (blank(form.name) || blank(form.phone)) return '请填写姓名和电话'
  if (form.subject === undefined) return '请选是什么事'
  if (form.communityId === '' || blank(form.building)) return '请填写在哪里'
  if (blank(form.story)) return '请写下经过'
  if (form.beganOn === '' || form.isOngoing === undefined) return '请填写从哪天开始、现在还在不在'
  if (blank(form.respondentName)) return '请写对方怎么称呼'
  return undefined
}

/** Null while something is missing. An answer that belongs to another subject is left out. */
export function intakeOf(form: IntakeForm): InputOf<'cases/intake'> | null {
  const { source, safety, exclusions, subject, isOngoing } = form
  if (missingIn(form) !== undefined || !source || !safety || !exclusions || !subject || isOngoing === undefined) return null
  const optional = <Name extends string>(name: Name, text: string) => (text.trim() === '' ? {} : { [name]: text.trim() })
  return {
    source, isConsentRead: true, safety: [...safety], exclusions: [...exclusions], subject,
    answers: Object.fromEntries(subjectSheets[subject].questions.flatMap(({ id }) => {
      const answer = form.answers[id]?.trim()
      return answer ? [[id, answer]] : []
    })),
    place: { communityId: form.communityId, building: form.building.trim(), ...optional('unit', form.unit) },
    story: form.story.trim(), beganOn: form.beganOn, isOngoing,
    respondent: { name: form.respondentName.trim(), ...optional('address', form.respondentAddress), ...optional('phone', form.respondentPhone) },
    contact: { name: form.name.trim(), phone: form.phone, bestTime: 'any' }, wantsLawyer: form.wantsLawyer, ...optional('wish', form.wish),
  }
}
