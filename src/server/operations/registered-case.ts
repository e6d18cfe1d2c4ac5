// A case as it is when it is registered, by the resident at home or at the desk for them.
import { subjectSheets } from '../../contract/dispute-kind'
import type { IntakeCase } from '../../contract/intake'
import type { RegisterCase } from '../../contract/mediation-case'
import type { Exclusion } from '../../contract/safety'
import { exclusionAddresses, exclusionNames } from '../../contract/terms'
import { barringExclusions } from '../domain/registration-rules'
import type { CaseEventRecord, CaseRecord, PartyRecord } from '../records'
import { refusal } from '../refusal'

/** The reason and the address to go to, together: nobody is sent away empty-handed (domain.md §5). */
export function refuseWhatIsExcluded(exclusions: readonly Exclusion[]): void {
  const barring = barringExclusions(exclusions)
  const [first] = barring
  if (first === undefined) return
  const goInstead = barring.map((one) => exclusionAddresses[one]).join('')
  throw refusal('excluded-matter', { goInstead }, `${exclusionNames[first]}的事，不能在这里调解。${goInstead}`)
}

type Told = Omit<IntakeCase, 'source' | 'isConsentRead'> & Partial<Pick<RegisterCase, 'onBehalfOf'>>
type Registration = {
  id: string
  number: string
  communityName: string
  /** Null until the resident has claimed what was taken in for them. */
  applicantId: string | null
  photoIds: string[]
  event: Pick<CaseEventRecord, 'actor' | 'at' | 'payload'>
}

export function registeredCase(input: Told, { id, number, communityName, applicantId, photoIds, event }: Registration): CaseRecord & { events: [CaseEventRecord] } {
  const { place, contact, respondent } = input
  const applicant: PartyRecord = {
    side: 'applicant', personId: applicantId, name: contact.name, phone: contact.phone, address: null, bestTime: contact.bestTime,
    onBehalfOf: input.onBehalfOf ?? null,
  }
  const otherSide: PartyRecord = {
    side: 'respondent', personId: null, name: respondent.name, phone: respondent.phone ?? null, address: respondent.address ?? null, bestTime: null,
    onBehalfOf: null,
  }
  return {
    id, number, stage: 'registered', subject: input.subject, kind: subjectSheets[input.subject].kind, level: null,
    communityId: place.communityId, communityName,
    details: {
      building: place.building, unit: place.unit ?? null, answers: input.answers, story: input.story, beganOn: input.beganOn,
      isOngoing: input.isOngoing, wish: input.wish ?? '', wantsLawyer: input.wantsLawyer, safety: [...new Set(input.safety)],
    },
    parties: [applicant, otherSide], room: null, mediator: null, order: null, jointHandlers: [], registeredAt: event.at, closedAt: null,
    events: [{ seq: 1, kind: 'registered', ...event, payload: { number, ...event.payload, ...(photoIds.length > 0 && { photoIds }) }, text: null }],
    agreement: null, sittingRecords: [], photoIds, ratedSides: [], appointments: [],
  }
}
