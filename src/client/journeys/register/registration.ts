import { subjectSheets, type Question, type Subject } from '../../../contract/dispute-kind'
import type { Draft } from './draft'

/** The questions that go with a subject; none while it is not chosen. */
export function questionsOf(subject: Subject | null): readonly Question[] {
  return subject === null ? [] : subjectSheets[subject].questions
}

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** The draft in the shape of the contract's input; what is still missing stays undefined for the schema to find. */
export function registrationOf(draft: Draft) {
  const given = draft.subject === null ? {} : (draft.answers[draft.subject] ?? {})
  const answers = Object.fromEntries(questionsOf(draft.subject).flatMap(({ id }) => {
    const answer = filled(given[id] ?? '')
    return answer === undefined ? [] : [[id, answer]]
  }))
  const { respondentAddress, respondentPhone } = draft
  return {
    safety: draft.safety ?? undefined,
    exclusions: draft.exclusions ?? undefined,
    subject: draft.subject ?? undefined,
    answers,
    place: { communityId: filled(draft.communityId), building: filled(draft.building), ...optional('unit', draft.unit) },
    story: filled(draft.story),
    beganOn: filled(draft.beganOn),
    isOngoing: draft.isOngoing ?? undefined,
    photoIds: draft.photos.flatMap(({ fileId }) => fileId ?? []),
    respondent: { name: filled(draft.respondentName), ...optional('address', respondentAddress), ...optional('phone', respondentPhone) },
    wish: filled(draft.wish),
    contact: { name: filled(draft.contactName), phone: filled(draft.contactPhone), bestTime: draft.bestTime },
    ...(draft.isOnBehalf ? { onBehalfOf: { name: filled(draft.elderName), relation: filled(draft.elderRelation) } } : {}),
    wantsLawyer: draft.wantsLawyer,
  }
}

function optional<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  const value = filled(text)
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, string>>)
}
