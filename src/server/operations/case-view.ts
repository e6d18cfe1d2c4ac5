// The whole case as its caller sees it. The applicant reads what they wrote; the respondent reads a neutral file and their
// own words; staff read the record (domain.md §6.3, §6.9).
import type { MediationCase } from '../../contract/mediation-case'
import { questionsOf } from '../domain/registration-rules'
import { clocksInForce } from '../domain/case-clocks'
import { sideOf, standingOf, type CaseStanding } from '../domain/case-standing'
import { followingOf } from '../domain/following'
import { maskedPhone } from '../domain/masked-phone'
import { nextSteps } from '../domain/next-steps'
import { dayMs } from '../domain/shanghai-time'
import type { CaseRecord, PartyRecord } from '../records'
import type { Caller, Request } from '../request'
import { appointmentOfCase, caseSummary } from './case-summary'
import { caseTimeline } from './case-timeline'
import { mergedInto } from './merged-into'
import { receiptOf } from './receipt-of'
import { shownDeadline } from './shown-deadline'

type Registered = Pick<MediationCase, 'place' | 'answers' | 'story' | 'wish'>
const photoLinkDays = 1

export async function caseView(record: CaseRecord, { ports, caller, now }: Request): Promise<MediationCase> {
  const { limits } = await ports.places.district()
  const standing = standingOf(caller, record)
  const seen = { caller, limits, now }
  const { details, mediator } = record
  const linkExpiresAt = new Date(now.getTime() + photoLinkDays * dayMs)
  return {
    ...caseSummary(record, seen),
    ...registeredWords(record, standing),
    standing: standing === 'applicant' || standing === 'respondent' ? standing : 'staff',
    beganOn: details.beganOn,
    isOngoing: details.isOngoing,
    wantsLawyer: details.wantsLawyer,
    ...parties(record, standing),
    safety: mayReadSafety(standing, caller) ? details.safety : null,
    photos: photoIdsFor(record, standing, caller).map((id) => ({ id, url: ports.fileBytes.downloadUrl(id, linkExpiresAt) })),
    room: record.room,
    people: mediator ? [{ id: mediator.id, name: mediator.name, profession: mediator.profession, title: mediator.title, phone: mediator.phone }] : [],
    jointHandlers: record.jointHandlers.map(({ organisation, member, role }) => ({ organisation, person: member, role })),
    deadlines: clocksInForce(record.events, limits).map((run) => shownDeadline(run, now)),
    timeline: caseTimeline(record, seen),
    appointments: record.appointments.map((appointment) => appointmentOfCase(appointment, record, seen)),
    agreement: record.agreement,
    sittingRecords: sittingRecordsFor(record, standing),
    following: shownFollowing(record, standing, now),
    receipt: standing === 'applicant' ? receiptOf(record, limits, ports.receiptCodes) : null,
    ...await mergedInto(record, ports, caller),
    nextSteps: nextSteps({ record, ...seen }),
  }
}

/** Nothing the applicant wrote reaches the other side; nor does the applicant's own door. */
function registeredWords({ details, subject, communityName }: CaseRecord, standing: CaseStanding | null): Registered {
  if (standing === 'respondent') return { place: { communityName, building: details.building, unit: null }, answers: [], story: '', wish: '' }
  return {
    place: { communityName, building: details.building, unit: details.unit },
    answers: questionsOf(subject).flatMap(({ id, ask }) => {
      const answer = details.answers[id]
      return answer === undefined ? [] : [{ ask, answer }]
    }),
    story: details.story,
    wish: details.wish,
  }
}

function parties(record: CaseRecord, standing: CaseStanding | null): Pick<MediationCase, 'applicant' | 'respondent'> {
  const of = (side: PartyRecord['side']) => record.parties.find((party) => party.side === side)
  const [applicant, respondent] = [of('applicant'), of('respondent')]
  const isOtherSide = standing === 'respondent'
  // Staff ask for a number on the record (reveal-phone.ts).
  const shown = (phone: string): string => (sideOf(standing) === null ? maskedPhone(phone) : phone)
  return {
    applicant: { name: applicant?.name ?? '', phone: isOtherSide ? '' : shown(applicant?.phone ?? ''), onBehalfOf: isOtherSide ? null : applicant?.onBehalfOf ?? null },
    respondent: { name: respondent?.name ?? '', address: respondent?.address ?? null, phone: respondent?.phone ? shown(respondent.phone) : null },
  }
}

/** Answers about danger go to those who triage and handle the case, never to a party, not even back to the applicant's screen. */
const mayReadSafety = (standing: CaseStanding | null, caller: Caller): boolean =>
  standing === 'order-holder' || standing === 'joint' || (standing === 'district' && caller.roles.includes('dispatcher'))

/** Staff see every photo, a party those they brought themselves. */
function photoIdsFor(record: CaseRecord, standing: CaseStanding | null, caller: Caller): string[] {
  if (sideOf(standing) === null) return record.photoIds
  const own = record.events.filter((event) => event.actor.role === 'resident' && event.actor.id === caller.personId)
  return record.photoIds.filter((id) => own.some(({ payload }) => Array.isArray(payload.photoIds) && payload.photoIds.includes(id)))
}

/** The joint ones are both sides' to read; what was said apart only that side's. */
function sittingRecordsFor({ sittingRecords }: CaseRecord, standing: CaseStanding | null): MediationCase['sittingRecords'] {
  const reader = sideOf(standing)
  return sittingRecords.filter(({ side }) => side === null || reader === null || side === reader)
    .map(({ recordedAt, ...record }) => ({ ...record, recordedAt: recordedAt.toISOString() }))
}

/** A party reads its own answer, staff the applicant's. */
function shownFollowing({ stage, events }: CaseRecord, standing: CaseStanding | null, now: Date): MediationCase['following'] {
  const following = stage === 'settled' ? followingOf(events, sideOf(standing) ?? 'applicant', now) : null
  return following && {
    ...following,
    followedUpAt: following.followedUpAt?.toISOString() ?? null,
    answerBy: following.answerBy?.toISOString() ?? null,
    answer: following.answer && { ...following.answer, at: following.answer.at.toISOString() },
  }
}
