// What operations need from outside. Everything is of one district; the wiring binds it.
import type { CancelReason } from '../contract/appointment'
import type { Stage } from '../contract/case-steps'
import type { Subject } from '../contract/dispute-kind'
import type { Community } from '../contract/place'
import type { Rating } from '../contract/rating'
import type { Rung } from '../contract/role'
import type { ServiceKind } from '../contract/service-provider'
import type { GatheringStore } from './gathering-port'
import type { NoticeStore } from './notice-port'
import type { OwnDataStore } from './own-data-port'
import type {
  AppointmentRecord, BookingLimits, CalendarDay, CaseEventRecord, CaseRecord, Closure, District, Grid, Interval, Notice, Occupancy, PartyRecord, Person, ProviderRecord,
  RoomFigures, RoomRecord, StaffMember,
} from './records'
import type { Command } from './request'

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
  rating?: { side: PartyRecord['side']; rating: Rating }
  /** Given by the step that closes a case: what it adds to its room's figures of that day. */
  closing?: { roomId: string; closedOn: string; wasOnTime: boolean; wasSettled: boolean }
  notices: Notice[]
  /** When the next rung of the ladder is due, should no clock of the case be answered before; null when none runs. */
  escalateAt: Date | null
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
  /** Sets when the next rung is due, without an event; does nothing when the case has moved since it was loaded. */
  watch(record: CaseRecord, escalateAt: Date | null): Promise<void>
  /** What the record's first event says of the registration; null when there is none or its hash no longer holds. */
  receiptSource(number: string): Promise<{ caseId: string; registeredAt: Date } | null>
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

/** `partyIds`: the people known to us who are party to its case; whoever booked it where there is none. */
export type KnownAppointment = AppointmentRecord & { partyIds: string[] }

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
export type DutyGround = { room: RoomRecord; closures: Closure[]; calendar: CalendarDay[]; roster: ReadonlyMap<number, StaffMember[]> }

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
  recognise(identity: string, at: Date, deviceToken?: string): Promise<{ personId: string; staff: StaffMember | null; isDeviceEnded: boolean }>
  find(personId: string): Promise<Person | null>
  staffMember(staffId: string): Promise<StaffMember | null>
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

/** 三长盯办: whom a rung of the ladder means. */
export interface Overseers {
  /** Supervisors in office on this rung; of the 所长 the one whose station looks after the community, where there is one. */
  of(rung: Rung, communityId: string): Promise<string[]>
}

/** A command's earlier answer, looked up when deciding it once more was refused. */
export interface CommandLog {
  find<Output>(command: Command): Promise<{ outcome: 'new' } | { outcome: 'repeated'; output: Output } | { outcome: 'key-reused' }>
}

export interface Ports {
  places: Places
  rooms: RoomStore
  cases: CaseStore
  appointments: AppointmentStore
  consultations: ConsultationStore
  people: PeopleStore
  ownData: OwnDataStore
  files: FileStore
  fileBytes: FileBytes
  receiptCodes: ReceiptCodes
  commands: CommandLog
  gatherings: GatheringStore
  notices: NoticeStore
  overseers: Overseers
  /** A fresh opaque id. */
  newId(): string
}
