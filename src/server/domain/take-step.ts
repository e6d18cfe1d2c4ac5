// A step taken: the case as it is afterwards. The event says what happened; stage and projections follow from it.
import { caseSteps, type CaseEventKind, type CaseStep, type StepRule } from '../../contract/case-steps'
import type { CaseEventRecord, CaseRecord, RoomRecord, StaffMember } from '../records'
import { handAppointmentsTo, releaseAppointments } from './case-appointments'
import type { CancelReason } from '../../contract/appointment'

/** What each step writes into the record. */
export const eventOfStep = {
  accept: 'accepted', decline: 'declined', dispatch: 'dispatched', redispatch: 'redispatched', acknowledge: 'acknowledged',
  contact: 'contacted', 'attempt-contact': 'contact-attempted', 'open-sitting': 'sitting-opened', settle: 'settled', end: 'ended',
  'follow-up': 'followed-up', close: 'closed', reopen: 'reopened', withdraw: 'withdrawn', 'add-note': 'note-added', 'joint-note': 'note-added',
  'change-level': 'level-changed', 'invite-organisation': 'organisation-invited', merge: 'merged', unmerge: 'unmerged', link: 'linked', unlink: 'unlinked',
  'return-order': 'order-returned', 'hand-over': 'handed-over', 'book-for-parties': 'appointment-booked', 'check-in': 'checked-in', 'record-sitting': 'sitting-recorded',
  urge: 'urged', 'answer-urge': 'urge-answered', nudge: 'nudged', confirm: 'confirmed',
  book: 'appointment-booked', reschedule: 'appointment-rescheduled', cancel: 'appointment-cancelled', rate: 'rated',
} as const satisfies Record<CaseStep, CaseEventKind>

/** The case after a step; `changes` are the projections besides stage and events. */
export function caseAfter(before: CaseRecord, step: CaseStep, event: Omit<CaseEventRecord, 'seq'>, changes: Partial<CaseRecord> = {}): CaseRecord {
  const rule: StepRule = caseSteps[step]
  const seq = (before.events.at(-1)?.seq ?? 0) + 1
  return { ...before, ...changes, stage: rule.to === 'same' ? before.stage : rule.to, events: [...before.events, { ...event, seq }] }
}

/** One owner at a time: a new order replaces the one before, and the appointments ahead go with it. */
export function handedTo(before: CaseRecord, to: { orderId: string; room: RoomRecord; mediator: StaffMember; at: Date }): Partial<CaseRecord> {
  const { room, mediator } = to
  return {
    order: { id: to.orderId, roomId: room.id, mediatorId: mediator.id, dispatchedAt: to.at, acknowledgedAt: null },
    room: { id: room.id, name: room.name, phone: room.phone, address: room.address },
    mediator,
    appointments: handAppointmentsTo(before.appointments, mediator, to.at),
  }
}

export const acknowledgedAt = (before: CaseRecord, at: Date): Partial<CaseRecord> =>
  ({ order: before.order && { ...before.order, acknowledgedAt: at } })

/** Mediation is over, whichever way: no room is needed any more. The order stays for the follow-up. */
export const mediationOver = (before: CaseRecord, reason: CancelReason, at: Date): Partial<CaseRecord> =>
  ({ appointments: releaseAppointments(before.appointments, reason, before.events, at) })

/** Nobody handles the case any more; who handled it last stays readable. */
export const handlingOver = (before: CaseRecord, reason: CancelReason, at: Date): Partial<CaseRecord> =>
  ({ ...mediationOver(before, reason, at), order: null })

export const closedAt = (before: CaseRecord, at: Date): Partial<CaseRecord> => ({ ...handlingOver(before, 'other', at), closedAt: at })

/** 退回: the desk finds somebody else. What the parties have booked stays theirs, for whoever takes the case up. */
export const returned = (before: CaseRecord, at: Date): Partial<CaseRecord> =>
  ({ order: null, mediator: null, room: null, appointments: handAppointmentsTo(before.appointments, null, at) })

/** An objection puts the case back before dispatch: it may well be somebody else's turn. */
export const reopened = (): Partial<CaseRecord> => ({ closedAt: null, order: null, mediator: null, room: null })
