// Who is told when a sitting is booked, moved or cancelled, and reminded the day before. Whoever acted knows already.
import type { NoticeKind } from '../../contract/notice'
import type { Interval, Notice } from '../records'
import { addMinutes } from './day-arithmetic'

type Sitting = Interval & { id: string; caseId: string; roomId: string; partyIds: readonly string[]; mediatorId: string | null }
type Change = 'appointment-booked' | 'appointment-rescheduled' | 'appointment-cancelled'

const dayMinutes = 24 * 60

export function appointmentNotices(sitting: Sitting, change: Change, { actorId, at }: { actorId: string; at: Date }): Notice[] {
  const parties = sitting.partyIds.map((id): Notice['recipient'] => `person:${id}`)
  const people: Notice['recipient'][] = sitting.mediatorId === null ? parties : [...parties, `staff:${sitting.mediatorId}`]
  const startsAt = sitting.startsAt.toISOString()
  const notice = (kind: NoticeKind, recipient: Notice['recipient'], key: string, dueAt: Date): Notice => ({
    dedupeKey: `${kind}/${sitting.id}/${key}/${recipient}`, kind, recipient, caseId: sitting.caseId, appointmentId: sitting.id, gatheringId: null,
    facts: { roomId: sitting.roomId, startsAt }, dueAt,
  })
  const told = people.filter((recipient) => recipient !== `person:${actorId}`).map((recipient) => notice(change, recipient, at.toISOString(), at))
  const remindAt = addMinutes(sitting.startsAt, -dayMinutes)
  if (change === 'appointment-cancelled' || remindAt <= at) return told
  return [...told, ...people.map((recipient) => notice('appointment-reminder', recipient, startsAt, remindAt))]
}
