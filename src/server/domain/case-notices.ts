// Who is told of a step: the parties we can reach and the mediator concerned, never the one who took it. A rating is told to
// nobody (domain.md §6.5).
import type { CaseEventKind } from '../../contract/case-steps'
import type { CaseRecord, Notice } from '../records'

const toldToParties: readonly CaseEventKind[] = [
  'registered', 'accepted', 'declined', 'dispatched', 'redispatched', 'acknowledged', 'contacted', 'sitting-opened', 'settled', 'ended',
  'followed-up', 'closed', 'reopened', 'withdrawn',
]
const toldToMediator: readonly CaseEventKind[] = ['dispatched', 'redispatched', 'withdrawn', 'note-added']

/** Of the case's last event. */
export function noticesOf(before: CaseRecord | null, after: CaseRecord): Notice[] {
  const event = after.events.at(-1)
  if (!event) return []
  const recipients = new Set<Notice['recipient']>()
  if (toldToParties.includes(event.kind)) {
    for (const { personId } of after.parties) if (personId !== null) recipients.add(`person:${personId}`)
  }
  if (toldToMediator.includes(event.kind)) {
    for (const mediator of [before?.mediator, after.mediator]) if (mediator) recipients.add(`staff:${mediator.id}`)
  }
  recipients.delete(event.actor.role === 'resident' && event.kind !== 'registered' ? `person:${event.actor.id}` : `staff:${event.actor.id}`)
  return [...recipients].map((recipient) => ({
    dedupeKey: `${after.id}/${event.seq}/${recipient}`,
    kind: event.kind,
    recipient,
    caseId: after.id,
    appointmentId: null,
    gatheringId: null,
    facts: { number: after.number, stage: after.stage },
    dueAt: event.at,
  }))
}
