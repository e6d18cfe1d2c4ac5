// A gathering as its reader sees it: who else comes is a number.
import type { Gathering, GatheringSummary } from '../../contract/gathering'
import { movedFromOn } from '../domain/gathering/occurrences'
import { canRate, leaveBy, signUpClosesBy, signUpOpensAt, signUpState } from '../domain/gathering/sign-up'
import type { GatheringRecord } from '../gathering-records'
import { recurrenceWords } from './recurrence-words'

export function gatheringSummary(record: GatheringRecord, now: Date): GatheringSummary {
  const { series, standing } = record
  return {
    id: record.id,
    kind: series.kind,
    title: series.title,
    purpose: series.purpose,
    host: series.host,
    place: series.place,
    startsAt: record.startsAt.toISOString(),
    endsAt: record.endsAt.toISOString(),
    seats: record.seats,
    seatsLeft: standing.seatsLeft,
    waiting: standing.waiting,
    signUp: { state: signUpState(record, now), opensAt: signUpOpensAt(record).toISOString(), closesBy: signUpClosesBy(record).toISOString() },
    movedFromOn: movedFromOn(record),
    movedFor: movedFromOn(record) === null ? null : record.holidayName,
    isCalendarPublished: record.isCalendarPublished,
    mine: standing.mine,
  }
}

export function gatheringView(record: GatheringRecord, now: Date): Gathering {
  const { series } = record
  return {
    ...gatheringSummary(record, now),
    about: series.about,
    bring: series.bring,
    route: series.route,
    phone: series.phone,
    position: series.position,
    seated: record.standing.seated,
    recurrence: recurrenceWords(series),
    calledOffReason: record.calledOffReason,
    leaveBy: leaveBy(record).toISOString(),
    rating: { canRate: canRate(record, now), given: record.rating },
  }
}
