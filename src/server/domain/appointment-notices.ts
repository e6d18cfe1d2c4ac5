// Who is told when an appointment is booked, moved or cancelled, and reminded the day before and two hours before. Whoever
// acted on a sitting about a case knows already; a consultation has no other paper than this, so its caller is told too.
import type { NoticeKind } from '../../contract/notice'
import type { Interval, Notice } from '../records'
import { addMinutes } from './day-arithmetic'

export type AnnouncedAppointment = Interval & {
  id: string
  /** Null for a consultation. */
  caseId: string | null
  room: { id: string; name: string }
  partyIds: readonly string[]
  /** Who receives them: the mediator, or the provider where they are staff. */
  mediatorId: string | null
  /** What is read instead of a case's own name. */
  title?: string
}
type Change = 'appointment-booked' | 'appointment-rescheduled' | 'appointment-cancelled'

const reminders = [{ kind: 'appointment-reminder', minutesBefore: 24 * 60 }, { kind: 'appointment-soon', minutesBefore: 2 * 60 }] as const

export function appointmentNotices(appointment: AnnouncedAppointment, change: Change, { actorId, at }: { actorId: string; at: Date }): Notice[] {
  const { id, caseId, room, title } = appointment
  const callers = appointment.partyIds.map((personId): Notice['recipient'] => `person:${personId}`)
  const people: Notice['recipient'][] = appointment.mediatorId === null ? callers : [...callers, `staff:${appointment.mediatorId}`]
  const startsAt = appointment.startsAt.toISOString()
  const notice = (kind: NoticeKind, recipient: Notice['recipient'], key: string, dueAt: Date): Notice => ({
    dedupeKey: `${kind}/${id}/${key}/${recipient}`, kind, recipient, caseId, appointmentId: id, gatheringId: null,
    facts: { roomId: room.id, roomName: room.name, startsAt, ...(title !== undefined && { title }) }, dueAt,
  })
  const knows = (recipient: Notice['recipient']): boolean => caseId !== null && (recipient === `person:${actorId}` || recipient === `staff:${actorId}`)
  const told = people.filter((recipient) => !knows(recipient)).map((recipient) => notice(change, recipient, at.toISOString(), at))
  if (change === 'appointment-cancelled') return told
  const ahead = reminders.map(({ kind, minutesBefore }) => ({ kind, dueAt: addMinutes(appointment.startsAt, -minutesBefore) })).filter(({ dueAt }) => at < dueAt)
  return [...told, ...ahead.flatMap(({ kind, dueAt }) => people.map((recipient) => notice(kind, recipient, startsAt, dueAt)))]
}
