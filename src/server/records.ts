// What the record is made of, as operations and rules hold it in their hands. Everything is of one district.
import type { AppointmentState, CancelReason, SessionKind } from '../contract/appointment'
import type { CaseEventKind, Stage } from '../contract/case-steps'
import type { DisputeKind, Subject } from '../contract/dispute-kind'
import type { JointRole } from '../contract/joint-handling'
import type { Level } from '../contract/mediation-case'
import type { SittingRecord } from '../contract/mediator-step'
import type { Notice as NoticeShown, NoticeKind } from '../contract/notice'
import type { Profession, Role } from '../contract/role'
import type { AccessFeature, DayKind, OpeningHours } from '../contract/room'
import type { SafetyConcern } from '../contract/safety'
import type { ServiceKind } from '../contract/service-provider'
import type { Agreement } from '../contract/staff-step'

/** Half-open `[startsAt, endsAt)`. */
export type Interval = { startsAt: Date; endsAt: Date }

export type District = {
  id: string
  name: string
  shortName: string
  limits: Limits
}
export type BookingLimits = Pick<Limits, 'bookingNoticeMinutes' | 'bookingChangeMinutes'>
/** domain.md §3 and §4; configuration of the district. */
export type Limits = {
  acceptHours: number
  acknowledgeMinutes: number
  contactHours: number
  meetHours: number
  mediationDays: number
  /** How long after the rung below the next one is told of an overdue step. */
  brigadeChiefAfterMinutes: number
  deputyBureauChiefAfterMinutes: number
  /** How long the reply to 督办 may take. */
  urgeReplyHours: number
  reopenDays: number
  bookingNoticeMinutes: number
  bookingChangeMinutes: number
}

export type CalendarDay = { on: string; kind: DayKind; holidayName: string | null; isPublished: boolean }

export type StaffMember = { id: string; name: string; role: Role; profession: Profession; title: string; phone: string; isActive: boolean }

/** 警格 + 网格: who looks after these buildings, and which room is theirs; null where somebody has left. */
export type Grid = { buildingNames: string[]; officer: OfficeHolder | null; gridWorker: OfficeHolder | null; roomId: string }
export type OfficeHolder = Pick<StaffMember, 'name' | 'title'>

export type RoomRecord = {
  id: string
  name: string
  badge: string
  storyLine: string
  story: string[]
  communityId: string
  communityName: string
  address: string
  phone: string
  route: string
  position: { latitude: number; longitude: number }
  access: AccessFeature[]
  capacity: number
  sittingMinutes: number
  hours: OpeningHours[]
}
/** 公共服务精确约: somebody who receives people one to one at a desk of their own in a room. */
export type ProviderRecord = {
  id: string
  kind: ServiceKind
  name: string
  title: string
  organisationName: string
  helpsWith: string
  bring: string[]
  sessionMinutes: number
  hours: OpeningHours[]
  roomId: string
  /** Their row among the staff, where they have one. */
  staffId: string | null
}
export type RoomFigures = { closed: number; closedOnTime: number; settled: number }
export type Closure = Interval & { reason: string }
/** What is taken: resource → quanta, numbered in quarters of an hour since 1970 (domain/occupancy.ts names both). */
export type Occupancy = ReadonlyMap<string, ReadonlySet<number>>

export type PersonProfile = { name: string; phone: string; building: string; unit: string | null }
export type Person = { id: string; communityId: string | null; profile: PersonProfile | null }

export type CaseDetails = {
  building: string
  unit: string | null
  answers: Record<string, string>
  story: string
  beganOn: string
  isOngoing: boolean
  wish: string
  wantsLawyer: boolean
  safety: SafetyConcern[]
}
export type PartyRecord = {
  side: 'applicant' | 'respondent'
  personId: string | null
  name: string
  phone: string | null
  address: string | null
  bestTime: string | null
  onBehalfOf: { name: string; relation: string } | null
}
export type CaseEventRecord = {
  seq: number
  kind: CaseEventKind
  /** `clock`: a limit passed; nobody acted. */
  actor: { role: Role | 'clock'; id: string; name: string | null }
  at: Date
  /** Codes, ids and instants only; words are in `text`. */
  payload: Record<string, unknown>
  text: string | null
  /** The names behind the payload's `roomId` and `mediatorId`, read together with it. */
  names?: { room: string | null; mediator: string | null }
}
export type DispatchOrder = { id: string; roomId: string; mediatorId: string; dispatchedAt: Date; acknowledgedAt: Date | null }

/** Asked to handle it together (domain.md row 13); `seq` is the event that tells of it. Only a named member reads the case. */
export type JointHandlerRecord = {
  seq: number
  organisation: { id: string; name: string }
  member: Pick<StaffMember, 'id' | 'name' | 'title'> | null
  role: JointRole
  invitedAt: Date
}

export type SittingRecordKept = Omit<SittingRecord, 'recordedAt'> & { recordedAt: Date }

export type CaseRecord = {
  id: string
  number: string
  stage: Stage
  subject: Subject
  kind: DisputeKind
  level: Level | null
  communityId: string
  communityName: string
  details: CaseDetails
  parties: PartyRecord[]
  room: { id: string; name: string; phone: string; address: string } | null
  mediator: StaffMember | null
  order: DispatchOrder | null
  jointHandlers: JointHandlerRecord[]
  registeredAt: Date
  closedAt: Date | null
  events: CaseEventRecord[]
  agreement: Agreement | null
  /** 调解笔录, in the order they were written. */
  sittingRecords: SittingRecordKept[]
  photoIds: string[]
  ratedSides: PartyRecord['side'][]
  appointments: AppointmentRecord[]
}

export type AppointmentRecord = Interval & {
  id: string
  sessionKind: SessionKind
  state: AppointmentState
  seat: number
  room: Pick<RoomRecord, 'id' | 'name' | 'badge' | 'address' | 'phone' | 'route' | 'position' | 'access'>
  case: { id: string; number: string; subject: Subject; stage: Stage } | null
  bookedBy: string
  mediator: { id: string; name: string } | null
  /** 社情民意 and 公共服务 only. */
  topic: string | null
  provider: { id: string; name: string; title: string } | null
  cancelReason: CancelReason | null
  /** The party who cancelled it; null when it fell away with the case. */
  cancelledBy: string | null
}

/** To be told to somebody; `dedupeKey` keeps it from being made twice. Facts hold codes, ids and instants only. */
export type Notice = {
  dedupeKey: string
  kind: NoticeKind
  recipient: `person:${string}` | `staff:${string}`
  caseId: string | null
  appointmentId: string | null
  gatheringId: string | null
  facts: Record<string, unknown>
  dueAt: Date
}

/** A case the person is party to, and what of theirs hangs on it. `wasAccepted`: it came to mediation. */
export type CaseHeld = { id: string; stage: Stage; wasAccepted: boolean; photos: number; appointments: number; hasRated: boolean }
/** Everything kept about one person, counted. Gatherings and appointments of no case are `toCome` until they are over. */
export type Holdings = {
  hasProfile: boolean
  cases: CaseHeld[]
  /** Sent, but handed in with nothing. */
  loosePhotoIds: string[]
  appointments: { toCome: number; over: number }
  gatherings: { toCome: number; over: number; rated: number }
  notices: number
  devices: number
}

/** A notice in somebody's inbox, the names behind its ids resolved. */
export type NoticeRecord = Omit<NoticeShown, 'at'> & { at: Date }
