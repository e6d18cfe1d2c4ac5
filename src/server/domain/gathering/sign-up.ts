// When one can join a gathering, give a seat back, and rate it. Limits are kept to their last instant.
import type { SignUpState } from '../../../contract/gathering'
import type { GatheringRecord } from '../../gathering-records'
import { addMinutes, instantOfMinute } from '../day-arithmetic'
import { dayAfter, shanghaiDayOf } from '../shanghai-time'

type Timed = Pick<GatheringRecord, 'startsAt' | 'endsAt' | 'calledOffReason'> & {
  series: Pick<GatheringRecord['series'], 'opensDaysBefore' | 'opensAtMinute' | 'closesMinutesBefore' | 'leaveMinutesBefore'>
}

/** Reckoned from the day it is held on: one that moves takes its sign-up along. */
export const signUpOpensAt = ({ startsAt, series }: Timed): Date =>
  instantOfMinute(dayAfter(shanghaiDayOf(startsAt), -series.opensDaysBefore), series.opensAtMinute)

export const signUpClosesBy = ({ startsAt, series }: Timed): Date => addMinutes(startsAt, -series.closesMinutesBefore)

export function signUpState(gathering: Timed, now: Date): SignUpState {
  if (gathering.calledOffReason !== null) return 'called-off'
  if (isOver(gathering, now)) return 'over'
  if (now < signUpOpensAt(gathering)) return 'not-yet'
  return now <= signUpClosesBy(gathering) ? 'open' : 'closed'
}

/** The last instant at which a seat can be given back here. A place in line can be given up at any time. */
export const leaveBy = ({ startsAt, series }: Timed): Date => addMinutes(startsAt, -series.leaveMinutesBefore)

export const mayLeave = (gathering: Timed, now: Date): boolean => now <= leaveBy(gathering)

export const isOver = ({ endsAt }: Pick<Timed, 'endsAt'>, now: Date): boolean => now >= endsAt

/** Whoever had a seat rates it once, when it is over and did take place. */
export const canRate = (gathering: Timed & Pick<GatheringRecord, 'standing' | 'rating'>, now: Date): boolean =>
  gathering.calledOffReason === null && isOver(gathering, now) && gathering.standing.mine?.state === 'seated' && gathering.rating === null
