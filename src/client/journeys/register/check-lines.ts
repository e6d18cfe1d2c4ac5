import type { Community } from '../../../contract/place'
import { contactTimeNames, subjectNames } from '../../../contract/terms'
import { phoneInGroups } from '../../ui/phone-digits'
import { shownDay } from '../../ui/shown-time'
import type { Draft } from './draft'
import { questionsOf } from './registration'
import type { StepName } from './step-names'

export interface CheckLine {
  step: StepName
  label: string
  value: string
}

const NOT_GIVEN = '没有填'
const or = (text: string): string => text.trim() || NOT_GIVEN

/** Everything the resident answered, read back in the order it was asked. */
export function checkLines(draft: Draft, communities: readonly Community[] | undefined): CheckLine[] {
  const answers = draft.subject === null ? {} : (draft.answers[draft.subject] ?? {})
  const lines: [StepName, string, string][] = [
    ['safety', '安全', safetyWords(draft.safety)],
    ['exclusions', '归别处管的事', draft.exclusions === null ? NOT_GIVEN : draft.exclusions.length === 0 ? '都没有' : '有'],
    ['kind', '什么事', draft.subject === null ? NOT_GIVEN : subjectNames[draft.subject]],
    ...questionsOf(draft.subject).map(({ id, ask }): [StepName, string, string] => ['questions', ask, or(answers[id] ?? '')]),
    ['place', '地点', placeWords(draft, communities)],
    ['story', '经过', or(draft.story)],
    ['story', '从哪天开始', draft.beganOn === '' ? NOT_GIVEN : shownDay(draft.beganOn, 0)],
    ['story', '现在还有吗', draft.isOngoing === null ? NOT_GIVEN : draft.isOngoing ? '还在发生' : '已经停了'],
    ['photos', '照片', draft.photos.length === 0 ? '没有' : `${draft.photos.length} 张`],
    ['respondent', '对方', or(draft.respondentName)],
    ['respondent', '对方住哪里', or(draft.respondentAddress)],
    ['respondent', '对方电话', or(phoneInGroups(draft.respondentPhone))],
    ['wish', '希望', or(draft.wish)],
    ['wish', '请律师', draft.wantsLawyer ? '想请一位' : '先不用'],
    ['contact', '称呼', or(draft.contactName)],
    ['contact', '电话', or(phoneInGroups(draft.contactPhone))],
    ['contact', '方便的时间', contactTimeNames[draft.bestTime]],
    ['contact', '替谁登记', draft.isOnBehalf ? `${or(draft.elderName)}（我是${or(draft.elderRelation)}）` : '给自己登记'],
  ]
  return lines.map(([step, label, value]) => ({ step, label, value }))
}

// How many, not which: somebody may be looking over the shoulder.
function safetyWords(safety: Draft['safety']): string {
  if (safety === null) return NOT_GIVEN
  return safety.length === 0 ? '都没有' : `点了 ${safety.length} 项，只给调解员看`
}

function placeWords({ communityId, building, unit }: Draft, communities: readonly Community[] | undefined): string {
  const community = communities?.find(({ id }) => id === communityId)?.name
  return or([community, building, unit].filter(Boolean).join(' '))
}
