// The words the demo's case stories are written in: when it begins, then beat after beat. A beat's `after` counts from
// the beat before: '35m', '5h', '2d 10:00' (that many Shanghai days later at that time), 'arriving' (shortly before the
// booked appointment begins) or 'sitting' (when it does).
import type { CancelReason } from '../../../../contract/appointment'
import type { Subject } from '../../../../contract/dispute-kind'
import type { JointRole } from '../../../../contract/joint-handling'
import type { Level, RegisterCase } from '../../../../contract/mediation-case'
import type { RatingLevel, RatingTag } from '../../../../contract/rating'
import type { SafetyConcern } from '../../../../contract/safety'
import type { DeclineReason, EndReason } from '../../../../contract/staff-step'
import type { ResidentId } from '../directory/residents'
import type { PictureId } from '../photos/pictures'

/** 人民调解法 29: who does what, within how many days. */
export type ClausePlan = { who: string; what: string; inDays: number }
export const who = (name: string, what: string, inDays: number): ClausePlan => ({ who: name, what, inDays })

type Time = `${number}:${number}`
export type Beginning = { daysAgo: number; at: Time } | { minutesAgo: number }
export type After = `${number}m` | `${number}h` | `${number}d ${Time}` | 'arriving' | 'sitting'

export type Act =
  | { do: 'accept'; level: Level }
  | { do: 'decline'; reason: DeclineReason; goInstead: string }
  | { do: 'dispatch'; roomId: string; mediatorId: string }
  | { do: 'redispatch'; roomId: string; mediatorId: string; reason: string }
  | { do: 'level'; level: Level; reason: string }
  | { do: 'invite'; organisationId: string; staffId?: string; role: JointRole }
  | { do: 'jointNote'; staffId: string; text: string }
  | { do: 'acknowledge' }
  | { do: 'contact'; isReached: boolean; means: 'call' | 'visit' | 'message'; note: string }
  | { do: 'book' | 'reschedule'; roomId: string; inDays: number; around: Time }
  | { do: 'cancel'; reason: CancelReason; note: string }
  | { do: 'sit'; form: 'joint' | 'separate'; note: string }
  | { do: 'giveBack'; reason: string }
  | { do: 'checkIn' }
  | { do: 'record'; text: string; agreed: string[]; open: string[] }
  | { do: 'settle'; form: 'oral' | 'written'; clauses: ClausePlan[] }
  | { do: 'end'; reason: EndReason; note: string }
  | { do: 'followUp'; outcome: 'holding' | 'partly' | 'broken'; note: string }
  | { do: 'confirm'; outcome: 'holding' | 'partly' | 'broken'; note?: string }
  | { do: 'close' }
  | { do: 'rate'; level: RatingLevel; tags: RatingTag[]; comment?: string; wasPressured?: boolean }
  | { do: 'reopen'; reason: string }
  | { do: 'withdraw'; reason: 'made-peace' | 'other-way' | 'no-longer-needed' | 'other'; note: string }
  | { do: 'note'; text: string; pictures: PictureId[] }
export type Beat = Act & { after: After }

export type CaseStory = {
  who: ResidentId
  subject: Subject
  answers: Record<string, string>
  /** Days before the registration on which it began. */
  beganDaysBefore: number
  isOver?: true
  against: RegisterCase['respondent']
  story: string
  wish: string
  bestTime?: RegisterCase['contact']['bestTime']
  onBehalfOf?: { name: string; relation: string }
  wantsLawyer?: true
  safety?: SafetyConcern[]
  /** Where it happens, when not at the resident's own door. */
  place?: { building: string; unit?: string }
  pictures?: PictureId[]
  begins: Beginning
  beats: Beat[]
}

export const daysAgo = (days: number, at: Time): Beginning => ({ daysAgo: days, at })
export const minutesAgo = (minutes: number): Beginning => ({ minutesAgo: minutes })

export const accept = (after: After, level: Level = 1): Beat => ({ after, do: 'accept', level })
export const decline = (after: After, reason: DeclineReason, goInstead: string): Beat => ({ after, do: 'decline', reason, goInstead })
export const dispatch = (after: After, roomId: string, mediatorId: string): Beat => ({ after, do: 'dispatch', roomId, mediatorId })
export const redispatch = (after: After, roomId: string, mediatorId: string, reason: string): Beat => ({ after, do: 'redispatch', roomId, mediatorId, reason })
export const changeLevel = (after: After, level: Level, reason: string): Beat => ({ after, do: 'level', level, reason })
export const invite = (after: After, role: JointRole, organisationId: string, staffId?: string): Beat =>
  ({ after, do: 'invite', role, organisationId, ...(staffId === undefined ? {} : { staffId }) })
export const jointNote = (after: After, staffId: string, text: string): Beat => ({ after, do: 'jointNote', staffId, text })
export const acknowledge = (after: After): Beat => ({ after, do: 'acknowledge' })
export const call = (after: After, note: string): Beat => ({ after, do: 'contact', isReached: true, means: 'call', note })
export const visit = (after: After, note: string): Beat => ({ after, do: 'contact', isReached: true, means: 'visit', note })
export const nobodyAnswers = (after: After, note: string): Beat => ({ after, do: 'contact', isReached: false, means: 'call', note })
export const book = (after: After, roomId: string, inDays: number, around: Time): Beat => ({ after, do: 'book', roomId, inDays, around })
export const reschedule = (after: After, roomId: string, inDays: number, around: Time): Beat => ({ after, do: 'reschedule', roomId, inDays, around })
export const cancel = (after: After, reason: CancelReason, note: string): Beat => ({ after, do: 'cancel', reason, note })
export const sit = (after: After, note: string, form: 'joint' | 'separate' = 'joint'): Beat => ({ after, do: 'sit', form, note })
export const settle = (after: After, form: 'oral' | 'written', ...clauses: ClausePlan[]): Beat => ({ after, do: 'settle', form, clauses })
export const end = (after: After, reason: EndReason, note: string): Beat => ({ after, do: 'end', reason, note })
export const followUp = (after: After, outcome: 'holding' | 'partly' | 'broken', note: string): Beat => ({ after, do: 'followUp', outcome, note })
export const giveBack = (after: After, reason: string): Beat => ({ after, do: 'giveBack', reason })
/** The applicant shows the code; the other side has no phone of ours yet. */
export const checkIn = (after: After = 'arriving'): Beat => ({ after, do: 'checkIn' })
export const record = (after: After, text: string, agreed: string[], open: string[] = []): Beat => ({ after, do: 'record', text, agreed, open })
/** The applicant says alone whether it holds. */
export const confirm = (after: After, outcome: 'holding' | 'partly' | 'broken', note?: string): Beat => ({ after, do: 'confirm', outcome, ...(note === undefined ? {} : { note }) })
export const close = (after: After): Beat => ({ after, do: 'close' })
export const rate = (after: After, level: RatingLevel, tags: RatingTag[], comment?: string, wasPressured?: true): Beat => ({
  after, do: 'rate', level, tags, ...(comment === undefined ? {} : { comment }), ...(wasPressured === undefined ? {} : { wasPressured }),
})
export const reopen = (after: After, reason: string): Beat => ({ after, do: 'reopen', reason })
export const withdraw = (after: After, reason: 'made-peace' | 'other-way' | 'no-longer-needed' | 'other', note: string): Beat => ({ after, do: 'withdraw', reason, note })
export const addNote = (after: After, text: string, ...pictures: PictureId[]): Beat => ({ after, do: 'note', text, pictures })

/** The usual way to a mediator's desk: accepted, dispatched, acknowledged in time. */
export const takenUpBy = (mediatorId: string, roomId: string, level: Level = 1): Beat[] => [
  accept('26m', level), dispatch('11m', roomId, mediatorId), acknowledge('14m'),
]
