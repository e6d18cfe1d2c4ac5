// Who may take which step from where: the one table (domain.md §3) that operations, screens and tests read.
import * as z from 'zod/mini'

import type { Role } from './role'

export const stages = [
  'registered', 'accepted', 'declined', 'dispatched', 'acknowledged', 'contacted', 'in-mediation',
  'settled', 'not-settled', 'closed', 'withdrawn', 'merged',
] as const
export const stage = z.enum(stages)
export type Stage = z.infer<typeof stage>

/**
 * Whose hand a step needs beyond the role: the case's applicant, either party, the mediator who holds the
 * dispatch order, somebody named to handle it jointly, or anybody of that role in the district.
 */
export type Standing = 'applicant' | 'party' | 'order-holder' | 'joint' | 'district'
/** `to: 'same'` records something without moving the case. */
export type StepRule = { from: readonly Stage[]; to: Stage | 'same'; role: Role; standing: Standing }

const withSomebodyHandling = ['dispatched', 'acknowledged', 'contacted', 'in-mediation'] as const
const open = ['registered', 'accepted', ...withSomebodyHandling] as const

export const caseSteps = {
  accept: { from: ['registered'], to: 'accepted', role: 'dispatcher', standing: 'district' },
  decline: { from: ['registered'], to: 'declined', role: 'dispatcher', standing: 'district' },
  dispatch: { from: ['accepted'], to: 'dispatched', role: 'dispatcher', standing: 'district' },
  redispatch: { from: withSomebodyHandling, to: 'dispatched', role: 'dispatcher', standing: 'district' },
  acknowledge: { from: ['dispatched'], to: 'acknowledged', role: 'mediator', standing: 'order-holder' },
  contact: { from: ['acknowledged'], to: 'contacted', role: 'mediator', standing: 'order-holder' },
  'attempt-contact': { from: ['acknowledged'], to: 'same', role: 'mediator', standing: 'order-holder' },
  'open-sitting': { from: ['contacted', 'in-mediation'], to: 'in-mediation', role: 'mediator', standing: 'order-holder' },
  settle: { from: ['in-mediation'], to: 'settled', role: 'mediator', standing: 'order-holder' },
  end: { from: ['acknowledged', 'contacted', 'in-mediation'], to: 'not-settled', role: 'mediator', standing: 'order-holder' },
  'follow-up': { from: ['settled', 'not-settled'], to: 'same', role: 'mediator', standing: 'order-holder' },
  close: { from: ['settled', 'not-settled'], to: 'closed', role: 'mediator', standing: 'order-holder' },
  'change-level': { from: ['accepted', ...withSomebodyHandling], to: 'same', role: 'dispatcher', standing: 'district' },
  'invite-organisation': { from: ['accepted', ...withSomebodyHandling], to: 'same', role: 'dispatcher', standing: 'district' },
  // A duplicate goes on in the case it repeats; undone, it stands where it stood.
  merge: { from: ['registered'], to: 'merged', role: 'dispatcher', standing: 'district' },
  unmerge: { from: ['merged'], to: 'registered', role: 'dispatcher', standing: 'district' },
  link: { from: [...open, 'settled', 'not-settled', 'closed'], to: 'same', role: 'dispatcher', standing: 'district' },
  unlink: { from: [...open, 'settled', 'not-settled', 'closed'], to: 'same', role: 'dispatcher', standing: 'district' },
  'return-order': { from: withSomebodyHandling, to: 'accepted', role: 'mediator', standing: 'order-holder' },
  'hand-over': { from: withSomebodyHandling, to: 'dispatched', role: 'mediator', standing: 'order-holder' },
  'book-for-parties': { from: ['acknowledged', 'contacted', 'in-mediation'], to: 'same', role: 'mediator', standing: 'order-holder' },
  'check-in': { from: withSomebodyHandling, to: 'same', role: 'mediator', standing: 'order-holder' },
  'record-sitting': { from: ['in-mediation', 'settled', 'not-settled'], to: 'same', role: 'mediator', standing: 'order-holder' },
  urge: { from: open, to: 'same', role: 'supervisor', standing: 'district' },
  'answer-urge': { from: withSomebodyHandling, to: 'same', role: 'mediator', standing: 'order-holder' },
  nudge: { from: open, to: 'same', role: 'resident', standing: 'party' },
  confirm: { from: ['settled'], to: 'same', role: 'resident', standing: 'party' },
  reopen: { from: ['closed'], to: 'accepted', role: 'resident', standing: 'party' },
  withdraw: { from: open, to: 'withdrawn', role: 'resident', standing: 'applicant' },
  'add-note': { from: [...open, 'settled', 'not-settled'], to: 'same', role: 'resident', standing: 'party' },
  // Whoever handles it jointly adds what they know, and takes no other step.
  'joint-note': { from: [...open, 'settled', 'not-settled'], to: 'same', role: 'mediator', standing: 'joint' },
  book: { from: open, to: 'same', role: 'resident', standing: 'party' },
  reschedule: { from: open, to: 'same', role: 'resident', standing: 'party' },
  cancel: { from: open, to: 'same', role: 'resident', standing: 'party' },
  rate: { from: ['closed'], to: 'same', role: 'resident', standing: 'party' },
} as const satisfies Record<string, StepRule>

export type CaseStep = keyof typeof caseSteps
export const caseStep = z.enum(Object.keys(caseSteps) as [CaseStep, ...CaseStep[]])

/** What the record says happened; `case_event.kind`. One step writes exactly one of these. */
export const caseEventKinds = [
  'registered', 'accepted', 'declined', 'dispatched', 'redispatched', 'acknowledged', 'contact-attempted', 'contacted',
  'sitting-opened', 'settled', 'ended', 'followed-up', 'closed', 'reopened', 'withdrawn', 'note-added',
  'appointment-booked', 'appointment-rescheduled', 'appointment-cancelled', 'rated', 'escalated',
  'level-changed', 'organisation-invited', 'merged', 'unmerged', 'linked', 'unlinked', 'order-returned', 'handed-over', 'checked-in', 'sitting-recorded',
  'urged', 'urge-answered', 'nudged', 'confirmed', 'claimed',
] as const
export const caseEventKind = z.enum(caseEventKinds)
export type CaseEventKind = z.infer<typeof caseEventKind>
