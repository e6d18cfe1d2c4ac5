// What operations need from outside. Everything is of one district; the wiring binds it.
import type { CancelReason } from '../contract/appointment'
import type { Stage } from '../contract/case-steps'
import type { ClockName } from '../contract/clock'
import type { DisputeKind, Subject } from '../contract/dispute-kind'
import type { Level } from '../contract/mediation-case'
import type { PersonEventKind } from '../contract/own-data'
import type { BodyKind } from '../contract/joint-handling'
import type { DismissReason, LeadState } from '../contract/lead'
import type { Community } from '../contract/place'
import type { Rating, RatingLevel } from '../contract/rating'
import type { ReadingReason } from '../contract/oversight'
import type { Role, Rung } from '../contract/role'
import type { ServiceKind } from '../contract/service-provider'
import type { DueWindow } from '../contract/workbench'
import type {
  AppointmentRecord, BookingLimits, CalendarDay, CaseEventRecord, CaseRecord, Closure, DeskRecord, District, GatheringPlan, GatheringSeries, Grid, Holdings, Interval, KnownGathering, Notice, NoticeRecord, Occupancy, PartyRecord, Person, PersonProfile, ProviderRecord, LeadRecord, RelatedRecord, ReviewRecord, RoomFigures, RoomRecord, StaffMember,
} from './records'
import type { CaseAgenda } from './domain/case-agenda'
import type { ReviewDeadlines } from './domain/rating-rules'
import type { Command } from './request'
import type { Administration } from './administration-port'
import type { StaffingStore } from './staffing-port'

/**
 * How a save ended. `repeated`: this very command was saved before, here is its answer. `key-reused`: the key belongs
 * to another command. `stale`: the case moved since it was loaded; load and decide again.
 */
export type Saved<Output> =
  | { outcome: 'saved' }
  | { outcome: 'repeated'; output: Output }
  | { outcome: 'key-reused' }
  | { outcome: 'stale' }

/** One step of a case: the event, the case as it is after it, the answer to repeat, and what to announce. One transaction. */
export type CaseSave<Output> = {
  command: Command
  output: Output
  /** Null registers a new case. */
  before: CaseRecord | null
  after: CaseRecord
  event: Omit<CaseEventRecord, 'seq'>
  /** `review`: by when somebody else calls and answers; it begins with this step's event. */
  rating?: { side: PartyRecord['side']; rating: Rating; review: ReviewDeadlines | null }
  /** The lead this case was made of; `stale` when somebody settled it meanwhile. */
  fromLead?: { leadId: string; actorId: string }
  /** Given by the step that closes a case: what it adds to its room's figures of that day. */
  closing?: { roomId: string; closedOn: string; wasOnTime: boolean; wasSettled: boolean }
  notices: Notice[]
  /** When the next rung of the ladder is due, should no clock of the case be answered before; null when none runs. */
  escalateAt: Date | null
  /** What staff's lists are ordered by; both come from `whatIsDue` (domain/case-agenda.ts). */
  agenda: CaseAgenda | null
}

/** Where a page of a person's cases, newest first, leaves off. */
export type CasePosition = { registeredAt: Date; id: string }

/** A case and when the next rung of its ladder is due. */
export type EscalationDue = { caseId: string; dueAt: Date }

export interface CaseStore {
  /** The next number of the year; a gap is harmless. */
  nextNumber(year: number): Promise<number>
  find(caseId: string): Promise<CaseRecord | null>
  /** Cases this person is a party to, newest first. */
  listForPerson(personId: string, page: { after: CasePosition | null; limit: number }): Promise<{ cases: CaseRecord[]; hasMore: boolean }>
  /**
   * Also: takes the mediator's time for live appointments when `after.order` changes (answering `mediator-busy` when it
   * is not free), frees the seats of appointments that `after` shows as no longer live, attaches the actor's own finished
   * photos (answering `photo-not-uploaded` when one is not), keeps the figures.
   */
  save<Output>(save: CaseSave<Output>): Promise<Saved<Output> | { outcome: 'mediator-busy' } | { outcome: 'photo-not-uploaded' }>
  rating(caseId: string, side: PartyRecord['side']): Promise<Rating | null>
  /** Cases with a rung of the ladder due by then, the longest due first, those after `after` only. */
  toEscalate(by: Date, page: { after: EscalationDue | null; limit: number }): Promise<EscalationDue[]>
  /** Puts down what is due, without an event; does nothing when the case has moved since it was loaded. */
  watch(record: CaseRecord, due: Pick<CaseSave<unknown>, 'escalateAt' | 'agenda'>): Promise<void>
  /** What the record's first event says of the registration; null when there is none or its hash no longer holds. */
  receiptSource(number: string): Promise<{ caseId: string; registeredAt: Date } | null>
}

/** Whose cases a staff list shows: the district's, or one mediator's; never those the reader is a party to. */
export type DeskScope = {
  personId: string
  mediatorId: string | null
  /** What a role is scoped to; absent for the whole district. */
  communityIds?: readonly string[]
}
/** `urgent`: by when it is due, open ones only. `newest`: by when it was registered. */
export type DeskAsked = {
  order: 'urgent' | 'newest'
  stages?: Stage[] | undefined
  due?: DueWindow | undefined
  kind?: DisputeKind | undefined
  place?: { communityId: string; building: string | null } | undefined
  level?: Level | undefined
  overseer?: Rung | undefined
  /** What one rung of the ladder looks after, in these communities, or all; `clocks` are those it is told of first. */
  watch?: { rung: Rung; communityIds: string[] | null; clocks: ClockName[] } | undefined
  /** Cases of one of these numbers, or with a party of this whole name or phone. */
  sought?: { numbers: string[]; lookup: string } | undefined
}
export type DeskPosition = { at: Date; id: string }

export interface DeskStore {
  list(scope: DeskScope, asked: DeskAsked, page: { after: DeskPosition | null; limit: number; now: Date }): Promise<{ rows: DeskRecord[]; hasMore: boolean }>
  /** Of what is open; none goes beyond `mostCounted`. */
  counts(scope: DeskScope, asked: Pick<DeskAsked, 'order' | 'stages' | 'overseer' | 'watch'>, now: Date): Promise<{ overdue: number; soon: number; all: number }>
  /** A mediator's open cases due before `to`, and those with a sitting in `[from, to)`. */
  day(scope: DeskScope & { mediatorId: string }, asked: { from: Date; to: Date; now: Date; limit: number }): Promise<DeskRecord[]>
}

export type BookingSave<Output> = {
  command: Command
  output: Output
  /** `partyIds` and the mediator are taken for the time of the sitting along with a seat. */
  appointment: { id: string; roomId: string; caseId: string; bookedBy: string; partyIds: string[]; mediatorId: string | null } & Interval
  capacity: number
  /** What was decided on; `stale` when the case or, for a reschedule, the appointment has moved since. */
  expected: { stage: Stage; startsAt: Date | null }
  event: Omit<CaseEventRecord, 'seq'>
  notices: Notice[]
}
export type BookingSaved<Output> = Saved<Output> | { outcome: 'taken' } | { outcome: 'person-busy' } | { outcome: 'already-booked' }

/**
 * `partyIds`: the people known to us who are party to its case; whoever booked it where there is none. `sides` tells which of
 * them is which, `checkedIn` which of them has come.
 */
export type KnownAppointment = AppointmentRecord & { partyIds: string[]; sides: { side: PartyRecord['side']; personId: string }[]; checkedIn: PartyRecord['side'][] }

export interface AppointmentStore {
  find(appointmentId: string): Promise<KnownAppointment | null>
  listForPerson(personId: string, when: 'upcoming' | 'past', now: Date): Promise<AppointmentRecord[]>
  /** One round trip each: appointment, occupancy, event, notices and the command's answer commit together or not at all. */
  book<Output>(save: BookingSave<Output>): Promise<BookingSaved<Output>>
  reschedule<Output>(save: BookingSave<Output>): Promise<BookingSaved<Output>>
  cancel<Output>(save: {
    command: Command; output: Output; appointmentId: string; caseId: string; reason: CancelReason; expected: { stage: Stage; startsAt: Date }
    event: Omit<CaseEventRecord, 'seq'>; notices: Notice[]
  }): Promise<Saved<Output>>
}

/** An opinion or a service (domain.md §4): an appointment of its caller's alone, without a case. */
export type ConsultationSave<Output> = {
  command: Command
  output: Output
  appointment: { id: string; sessionKind: 'opinion' | 'service'; roomId: string; provider: { id: string; staffId: string | null } | null; topic: string | null } & Interval
  /** Of the room; a provider receives one at a time. */
  capacity: number
  /** For a reschedule what was decided on; `stale` when the appointment has moved since. */
  expected: { startsAt: Date | null }
  event: Omit<CaseEventRecord, 'seq'>
  notices: Notice[]
}

export interface ConsultationStore {
  /** Those who receive people now, in the district's order; of one kind, or one of them, when asked for. */
  providers(asked: { kind?: ServiceKind; providerId?: string }): Promise<ProviderRecord[]>
  /** One round trip each, as bookings about a case are. `already-booked`: they have one of this kind ahead, or with this provider. */
  place<Output>(save: ConsultationSave<Output>): Promise<BookingSaved<Output>>
  cancel<Output>(save: {
    command: Command; output: Output; appointmentId: string; reason: CancelReason; expected: { startsAt: Date }
    event: Omit<CaseEventRecord, 'seq'>; notices: Notice[]
  }): Promise<Saved<Output>>
}

/** What deciding on a booking needs of the case, without its texts. */
export type BookableCase = {
  id: string
  number: string
  subject: Subject
  stage: Stage
  partyIds: string[]
  communityId: string
  mediator: { id: string; name: string } | null
}

/** Everything to derive slots from. `closures` is by room, `calendar` holds every day asked for. */
export type Timetable = { rooms: RoomRecord[]; closures: ReadonlyMap<string, Closure[]>; occupied: Occupancy; calendar: CalendarDay[] }
/** Days `[fromOn, fromOn + count)`. */
export type DaysAsked = { fromOn: string; count: number }

/** What a room's roster is laid over; `calendar` holds every day asked for. */
export type DutyGround = { room: RoomRecord; closures: Closure[]; calendar: CalendarDay[]; roster: ReadonlyMap<number, StaffMember[]>; leaves: { staffId: string; fromOn: string; untilOn: string }[] }

export interface RoomStore {
  list(): Promise<RoomRecord[]>
  /** These rooms (all when null, in their own order) and what is taken of their seats and of `people` (resources), in one round trip. */
  timetable(asked: { roomIds: string[] | null; days: DaysAsked; people: string[] }): Promise<Timetable>
  /** What deciding on one booking needs, in one round trip; `occupied` stays empty, for the database itself decides that. */
  bookingGround(asked: { caseId: string; roomId: string; on: string }): Promise<{ case: BookableCase | null; timetable: Timetable; limits: BookingLimits }>
  team(roomId: string): Promise<StaffMember[]>
  /** Null when there is no such room. One round trip. */
  duty(asked: { roomId: string; days: DaysAsked }): Promise<DutyGround | null>
  figures(roomId: string, sinceOn: string): Promise<RoomFigures>
  bookableCase(caseId: string): Promise<BookableCase | null>
}

export interface PeopleStore {
  /**
   * The person behind a platform identity; made on first sight. Their device is noted along with them, and the answer tells
   * when it was signed out.
   */
  recognise(identity: string, at: Date, deviceToken?: string): Promise<{ personId: string; staff: (StaffMember & { communityIds: string[] }) | null; isDeviceEnded: boolean }>
  find(personId: string): Promise<Person | null>
  staffMember(staffId: string): Promise<StaffMember | null>
  /** Ids of the staff of this role who are in office, and act for this community when one is asked for. */
  inOffice(role: Exclude<Role, 'resident'>, communityId?: string): Promise<string[]>
}

export type FileRecord = { id: string; ownerId: string; contentType: string; byteLength: number; state: 'begun' | 'ready'; caseId: string | null }
export interface FileStore {
  begin<Output>(save: { command: Command; output: Output; file: FileRecord; at: Date }): Promise<Saved<Output>>
  /** Keeps the cleaned bytes' hash and size and marks the file ready. */
  finish<Output>(save: { command: Command; output: Output; fileId: string; byteLength: number; sha256: Uint8Array; contentType: string; at: Date }): Promise<Saved<Output>>
  find(fileIds: string[]): Promise<FileRecord[]>
}

export type SentPhoto = FileRecord & { sentAt: Date; caseNumber: string | null }
export type DeviceSeen = { firstSeenAt: Date; lastSeenAt: Date; endedAt: Date | null }
export type PersonEvent = { kind: PersonEventKind; at: Date; payload: Record<string, unknown> }
type OwnSave<Output> = { command: Command; output: Output; event: PersonEvent }

/** What a person sees, corrects and deletes of what is kept about them. Each save writes one event of theirs. */
export interface OwnDataStore {
  holdings(personId: string, now: Date): Promise<Holdings>
  photos(personId: string): Promise<SentPhoto[]>
  devices(personId: string): Promise<DeviceSeen[]>
  events(personId: string): Promise<PersonEvent[]>
  /** Of 约吧; a case's rating is read with its case. */
  gatheringRatings(personId: string): Promise<{ title: string; level: RatingLevel; comment: string | null; ratedAt: Date }[]>
  /** The profile, and with it how to reach the person in these cases. */
  correct<Output>(save: OwnSave<Output> & { profile: PersonProfile; communityId: string; openCaseIds: string[] }): Promise<Saved<Output>>
  /** All that may go; of these cases, which never came to mediation, also every word. */
  erase<Output>(save: OwnSave<Output> & { unmediatedCaseIds: string[] }): Promise<Saved<Output>>
  endDevices<Output>(save: OwnSave<Output>): Promise<Saved<Output>>
  resumeDevice<Output>(save: OwnSave<Output> & { token: string | null }): Promise<Saved<Output>>
}

/** Where the bytes of photos lie. URLs are short-lived, signed, and relative to the API origin when served by us. */
export interface FileBytes {
  uploadUrl(fileId: string, expiresAt: Date): string
  downloadUrl(fileId: string, expiresAt: Date): string
  /** The uploaded bytes, or null while nothing has arrived. */
  read(fileId: string): Promise<Uint8Array | null>
  write(fileId: string, bytes: Uint8Array): Promise<void>
  /** Gone, whether they were there or not. */
  remove(fileId: string): Promise<void>
}

/** A place by its code, with every grid of its community. */
export type CodedPlace = { community: { id: string; name: string }; building: string | null; unit: string | null; grids: Grid[] }

export interface Places {
  district(): Promise<District>
  communities(): Promise<Community[]>
  /** Where a code on a door leads; null when it never was, or is withdrawn. */
  findCode(code: string): Promise<CodedPlace | null>
}

export interface ReceiptCodes {
  /** Eight characters that only we can derive from the number and the registration (`registrationBytes` in domain/receipt.ts). */
  verifyCode(number: string, registration: Uint8Array): string
}

/** What a party of a sitting shows when they come: six digits that only we can derive; each side's are its own. */
export interface CheckInCodes {
  codeOf(appointmentId: string, side: PartyRecord['side']): string
}

/** 三长盯办: whom a rung of the ladder means. */
export interface Overseers {
  /** Supervisors in office on this rung; of the 所长 the one whose station looks after the community, where there is one. */
  of(rung: Rung, communityId: string): Promise<string[]>
  /** What this supervisor watches over: their rung and its communities, null for all; null when they stand on no rung. */
  watchOf(staffId: string): Promise<{ rung: Rung; communityIds: string[] | null } | null>
}

/** Whose inbox, and which cases they may see besides those they are party to (domain/case-standing.ts). */
export type NoticeReader = { personId: string; staffId: string | null; sees: 'district' | 'own-orders' | 'none' }
/** Where a page of notices, newest first, leaves off. */
export type NoticePosition = { at: Date; id: string }

export interface NoticeStore {
  /** Delivers what is due, the longest due first, each notice once; answers how many were dealt with. */
  deliver(now: Date, limit: number): Promise<number>
  /** Delivered notices, newest first; never one about a case the reader may not see (any more). */
  list(reader: NoticeReader, page: { after: NoticePosition | null; limit: number }): Promise<{ notices: NoticeRecord[]; hasMore: boolean }>
  countUnread(reader: NoticeReader): Promise<number>
  /** Marks these read, all when null, and answers with how many are still unread. */
  read(save: { command: Command; reader: NoticeReader; noticeIds: string[] | null; at: Date }): Promise<{ outcome: 'saved' | 'repeated'; output: { unread: number } } | { outcome: 'key-reused' }>
}

/** What deciding on gatherings needs, in one round trip. `calendar` holds every day asked for. */
export type GatheringGround = { series: GatheringSeries[]; known: KnownGathering[]; calendar: CalendarDay[]; offerMinutes: number }
type GatheringReader = { personId: string | null; now: Date }

/** `output` is the answer as far as it is known; the counts and one's own place are laid over it by the save. */
export type GatheringSave<Output> = { command: Command; output: Output; plan: GatheringPlan; at: Date }
export type GatheringSaved<Output, Refused extends string> =
  | { outcome: 'saved' | 'repeated'; output: Output }
  | { outcome: 'key-reused' }
  | { outcome: Refused }

export interface GatheringStore {
  /** Every series, and the gatherings known that are not over. */
  upcoming(reader: GatheringReader, days: DaysAsked): Promise<GatheringGround>
  find(reader: GatheringReader, wanted: { seriesId: string; gatheringId: string }, days: DaysAsked): Promise<GatheringGround>
  /** Those this person had a seat in and that are over, newest first. */
  past(personId: string, now: Date): Promise<Pick<GatheringGround, 'series' | 'known'>>
  /** One round trip each: place, time, event, notices and the command's answer commit together or not at all. */
  join<Output>(save: GatheringSave<Output>): Promise<GatheringSaved<Output, 'called-off' | 'already-joined' | 'person-busy'>>
  leave<Output>(save: GatheringSave<Output>): Promise<GatheringSaved<Output, 'not-joined' | 'too-late'>>
  takeOffer<Output>(save: GatheringSave<Output>): Promise<GatheringSaved<Output, 'called-off' | 'not-joined' | 'not-offered' | 'already-joined' | 'offer-over' | 'person-busy'>>
  rate<Output>(save: GatheringSave<Output> & { level: RatingLevel; comment: string | null }): Promise<GatheringSaved<Output, 'not-joined' | 'already-rated'>>
  /** Gatherings with an offer nobody took in time, the longest expired first. */
  withExpiredOffers(now: Date, limit: number): Promise<{ series: GatheringSeries[]; known: KnownGathering[]; offerMinutes: number }>
  /** Ends its expired offers and makes the next ones; answers how many have passed on. 0 when somebody else is at it. */
  passOn(plan: GatheringPlan, at: Date): Promise<number>
  /** False when it was called off before. */
  callOff(plan: GatheringPlan, reason: string, at: Date): Promise<boolean>
}

/** An organisation that can be asked to join, and its people in office who may handle a case. */
export type Body = { id: string; kind: BodyKind; name: string; people: Pick<StaffMember, 'id' | 'name' | 'title' | 'profession'>[] }

/** What the desk chooses from when it gives a case out. Every list is of the whole district. */
export interface DispatchDesk {
  /** Grids of this community; mediators in office, with the rooms whose team they are in and how many orders they have in hand. */
  ground(communityId: string): Promise<{
    grids: { buildingNames: string[]; roomId: string; officerId: string }[]
    mediators: (StaffMember & { organisationName: string; roomIds: string[]; load: number })[]
    /** Who sits in which room on which weekday. */
    roster: { roomId: string; weekday: number; staffId: string }[]
  }>
  bodies(): Promise<Body[]>
  /** The last day of the leave each of these is on now; nobody else is in it. */
  isOnLeave(staffIds: readonly string[], at: Date): Promise<ReadonlyMap<string, string>>
}

/** One read of a case's details by staff, or of a party's number. */
export type Reading = { caseId: string; staffId: string; role: Role; reason: ReadingReason; side: PartyRecord['side'] | null; at: Date }
export type ReaderSeen = { on: string; name: string; title: string; role: Role; reason: ReadingReason; times: number; lastAt: Date }

/** 谁看过我的材料 (domain.md §6.11). */
export interface ReadingLog {
  record(reading: Reading): Promise<void>
  recordOnce<Output>(save: { command: Command; output: Output; reading: Reading }): Promise<Saved<Output>>
  /** By day and reader, newest first, of one day more than `days` where there is one. */
  readers(caseId: string, asked: { before: Date | null; days: number }): Promise<ReaderSeen[]>
}

export type Reviewer = { personId: string; staffId: string }
export type ReviewPosition = { at: Date; caseId: string; side: PartyRecord['side'] }
export interface ReviewStore {
  /** Never those of a case the reviewer is a party to or handled. */
  list(reviewer: Reviewer, asked: { isOpen: boolean; after: ReviewPosition | null; limit: number }): Promise<{ reviews: ReviewRecord[]; hasMore: boolean }>
  /** With no reviewer: as its rater finds it. */
  find(caseId: string, side: PartyRecord['side'], reviewer: Reviewer | null): Promise<ReviewRecord | null>
  /** One event of the review each; `stale` when somebody was first, or it was not its turn. */
  save<Output>(save: {
    command: Command; output: Output; caseId: string; side: PartyRecord['side']; kind: 'contacted' | 'answered'; words: string; staffId: string; at: Date; notices: Notice[]
  }): Promise<Saved<Output>>
  /** Tells the 副局长 of limits that passed, each once; answers how many were looked at. */
  missDue(now: Date, limit: number): Promise<number>
}

/** A command's earlier answer, looked up when deciding it once more was refused. */
export interface CommandLog {
  find<Output>(command: Command): Promise<{ outcome: 'new' } | { outcome: 'repeated'; output: Output } | { outcome: 'key-reused' }>
}

/** Six digits that only we can derive: whoever holds them may follow a case taken in for them (domain.md §6.13). */
export interface ClaimSlips {
  slipOf(caseId: string): string
  /** The case of this number and nothing more; null when there is none. */
  caseOf(number: string): Promise<string | null>
  /** Counts this try in; false when this person or this number has had its tries of a day. */
  mayTry(asked: { personId: string; number: string; at: Date }): Promise<boolean>
}

/** Where a page of leads, newest first, leaves off. */
export type LeadPosition = { at: Date; id: string }
export type LeadPage = { after: LeadPosition | null; limit: number }
export interface LeadStore {
  report<Output>(save: { command: Command; output: Output; lead: Pick<LeadRecord, 'id' | 'kind' | 'communityId' | 'building' | 'words' | 'photoIds' | 'reportedAt'>; reporterId: string }): Promise<Saved<Output>>
  find(leadId: string): Promise<LeadRecord | null>
  list(state: LeadState, page: LeadPage): Promise<{ leads: LeadRecord[]; hasMore: boolean }>
  listOfReporter(reporterId: string, page: LeadPage): Promise<{ leads: LeadRecord[]; hasMore: boolean }>
  /** `stale` when somebody settled it meanwhile. */
  dismiss<Output>(save: { command: Command; output: Output; leadId: string; actorId: string; reason: DismissReason; note: string | null; at: Date }): Promise<Saved<Output>>
}

/** Cases of the same homes (domain.md row 25), newest first; what ties them is decided by domain/duplicates.ts. */
export interface RelatedCases {
  near(record: CaseRecord): Promise<RelatedRecord[]>
  areLinked(caseId: string, otherCaseId: string): Promise<boolean>
}

export interface Ports {
  places: Places
  rooms: RoomStore
  cases: CaseStore
  desk: DeskStore
  appointments: AppointmentStore
  consultations: ConsultationStore
  people: PeopleStore
  ownData: OwnDataStore
  files: FileStore
  fileBytes: FileBytes
  receiptCodes: ReceiptCodes
  checkInCodes: CheckInCodes
  commands: CommandLog
  gatherings: GatheringStore
  notices: NoticeStore
  overseers: Overseers
  readings: ReadingLog
  reviews: ReviewStore
  dispatchDesk: DispatchDesk
  staffing: StaffingStore
  administration: Administration
  /** What day it is where the district has not said otherwise. */
  nationalDay(on: string): Pick<CalendarDay, 'kind' | 'holidayName'>
  /** A fresh code for a plate, drawn at random. */
  newPlaceCode(): string
  /** The PDF that plates are printed from. */
  plateSheet(sheet: { title: string; plates: readonly { code: string; place: string; address: string }[] }): { pdf: Uint8Array; pages: number }
  claimSlips: ClaimSlips
  leads: LeadStore
  relatedCases: RelatedCases
  /** A fresh opaque id. */
  newId(): string
}
