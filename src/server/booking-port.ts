// What booking, moving and cancelling sittings and consultations need from outside.
import type { CancelReason } from '../contract/appointment'
import type { Stage } from '../contract/case-steps'
import type { ServiceKind } from '../contract/service-provider'
import type { Saved } from './ports'
import type { AppointmentRecord, CaseEventRecord, Interval, Notice, PartyRecord, ProviderRecord } from './records'
import type { Command } from './request'

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
