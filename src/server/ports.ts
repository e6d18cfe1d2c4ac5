// What operations need from outside. Everything is of one district; the wiring binds it.
import type { Stage } from '../contract/case-steps'
import type { Subject } from '../contract/dispute-kind'
import type { Community } from '../contract/place'
import type { Rating } from '../contract/rating'
import type { Role, Rung } from '../contract/role'
import type { Administration } from './administration-port'
import type { AppointmentStore, ConsultationStore } from './booking-port'
import type { DeskStore, DispatchDesk } from './desk-port'
import type { CaseAgenda } from './domain/case-agenda'
import type { ReviewDeadlines } from './domain/rating-rules'
import type { GatheringStore } from './gathering-port'
import type { ClaimSlips, LeadStore, RelatedCases } from './intake-port'
import type { NoticeStore } from './notice-port'
import type { ReadingLog, ReviewStore } from './oversight-port'
import type { OwnDataStore } from './own-data-port'
import type {
  BookingLimits, CalendarDay, CaseEventRecord, CaseRecord, Closure, District, Grid, Notice, Occupancy, PartyRecord, Person, RoomFigures, RoomRecord,
  StaffMember,
} from './records'
import type { Command } from './request'
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

/** A command's earlier answer, looked up when deciding it once more was refused. */
export interface CommandLog {
  find<Output>(command: Command): Promise<{ outcome: 'new' } | { outcome: 'repeated'; output: Output } | { outcome: 'key-reused' }>
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
