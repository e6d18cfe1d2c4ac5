// Who is told of a step: the parties we can reach and the mediator concerned, never the one who took it. A rating is told to
// nobody (domain.md §6.5).
import type { CaseEventKind } from '../../contract/case-steps'
import type { NoticeKind } from '../../contract/notice'
import type { CaseEventRecord, CaseRecord, Notice } from '../records'
import { appointmentNotices } from './appointment-notices'
import { isLive } from './case-appointments'
import { instantOfMinute } from './day-arithmetic'
import type { RungDue } from './escalation-ladder'
import { closingWaitsFor, followUpDueOn } from './following'
import { canRate } from './rating-rules'

const toldToParties: readonly CaseEventKind[] = [
  'registered', 'accepted', 'declined', 'dispatched', 'redispatched', 'handed-over', 'acknowledged', 'contact-attempted', 'contacted', 'sitting-opened', 'settled',
  'ended', 'followed-up', 'closed', 'reopened', 'withdrawn', 'order-returned', 'sitting-recorded', 'level-changed', 'organisation-invited',
  'urged', 'urge-answered', 'merged', 'unmerged',
]
const toldToMediator: readonly CaseEventKind[] = ['dispatched', 'redispatched', 'handed-over', 'withdrawn', 'note-added', 'confirmed', 'level-changed', 'organisation-invited', 'urged', 'nudged']

const reachable = ({ parties }: CaseRecord): Notice['recipient'][] =>
  parties.flatMap(({ personId }): Notice['recipient'][] => (personId === null ? [] : [`person:${personId}`]))

/** What was said apart with one side is told to that side only. */
const concerned = (record: CaseRecord, { kind, payload }: CaseEventRecord): Notice['recipient'][] =>
  reachable(kind === 'sitting-recorded' && payload['side'] !== undefined ? { ...record, parties: record.parties.filter(({ side }) => side === payload['side']) } : record)

/** Codes and ids as they were at that event: who had it then, not who has it when the notice is read. */
const noticeOf = (record: CaseRecord, event: CaseEventRecord, kind: NoticeKind, recipient: Notice['recipient'], facts: Record<string, unknown> = {}): Notice => ({
  dedupeKey: `${record.id}/${event.seq}/${kind === event.kind ? '' : `${kind}/`}${recipient}`, kind, recipient,
  caseId: record.id, appointmentId: null, gatheringId: null,
  facts: {
    number: record.number, stage: record.stage,
    ...(record.mediator && { mediatorId: record.mediator.id }), ...(record.room && { roomId: record.room.id }), ...facts,
  },
  dueAt: event.at,
})

/** Of the case's last event; `also` are those of the district who have to act on it. */
export function noticesOf(before: CaseRecord | null, after: CaseRecord, also: readonly Notice['recipient'][] = []): Notice[] {
  const event = after.events.at(-1)
  if (!event) return []
  const recipients = new Set<Notice['recipient']>(also)
  if (toldToParties.includes(event.kind)) for (const party of concerned(after, event)) recipients.add(party)
  if (toldToMediator.includes(event.kind)) {
    for (const mediator of [before?.mediator, after.mediator]) if (mediator) recipients.add(`staff:${mediator.id}`)
  }
  recipients.delete(event.actor.role === 'resident' && event.kind !== 'registered' ? `person:${event.actor.id}` : `staff:${event.actor.id}`)
  return [
    ...[...recipients].map((recipient) => noticeOf(after, event, event.kind, recipient, { ...answerAsked(after, event), ...limitOf(event) })),
    ...followUpDue(after, event),
    ...(event.kind === 'closed' ? askedToRate(after, event) : []),
    ...(before ? remindersHandedOver(before, after, event) : []),
  ]
}

/** Whoever reads of a follow-up learns by when an answer of theirs is waited for. */
function answerAsked({ events }: CaseRecord, event: CaseEventRecord): Record<string, unknown> {
  const waits = event.kind === 'followed-up' ? closingWaitsFor(events, event.at) : null
  return waits?.what === 'answer' ? { by: waits.answerBy.toISOString() } : {}
}

/** The limit a notice of 督办 or 催办 is about. */
function limitOf({ kind, payload }: CaseEventRecord): Record<string, unknown> {
  if (kind === 'urged') return { clock: 'urge-reply', by: payload['replyBy'] }
  return kind === 'nudged' ? { clock: payload['clock'], by: payload['dueBy'] } : {}
}

const morningMinute = 9 * 60

/** 回访 (domain.md row 15): the mediator is reminded on the morning of the day; delivery looks whether it still is so. */
function followUpDue(record: CaseRecord, event: CaseEventRecord): Notice[] {
  if (!record.mediator || (event.kind !== 'settled' && event.kind !== 'followed-up')) return []
  const dueOn = followUpDueOn(record.events)
  return dueOn === null ? [] : [{
    ...noticeOf(record, event, 'follow-up-due', `staff:${record.mediator.id}`, { sinceSeq: event.seq }), dueAt: instantOfMinute(dueOn, morningMinute),
  }]
}

/** 好差评 (domain.md row 9): whoever may rate is asked as soon as the case is closed. */
const askedToRate = (record: CaseRecord, event: CaseEventRecord): Notice[] =>
  record.parties.filter(({ personId, side }) => personId !== null && canRate(record, side))
    .map(({ personId }) => noticeOf(record, event, 'rating-asked', `person:${personId}`))

/** Whoever takes over a sitting is reminded of it; the one before no longer is, for delivery looks whose it is. */
function remindersHandedOver(before: CaseRecord, after: CaseRecord, event: CaseEventRecord): Notice[] {
  const handed = after.appointments.filter((one) => {
    const was = before.appointments.find(({ id }) => id === one.id)
    return isLive(one) && was !== undefined && was.mediator?.id !== one.mediator?.id
  })
  return handed.flatMap((one) =>
    appointmentNotices({ ...one, caseId: after.id, partyIds: [], mediatorId: one.mediator?.id ?? null }, 'appointment-booked', { actorId: event.actor.id, at: event.at })
      .filter(({ kind }) => kind !== 'appointment-booked'))
}

/** 三长盯办: the parties learn that it is late and who watches over it now, and so do those who watch. */
export const escalationNotices = (record: CaseRecord, event: CaseEventRecord, { run, rung }: RungDue, overseerIds: readonly string[]): Notice[] =>
  [...reachable(record), ...overseerIds.map((id): Notice['recipient'] => `staff:${id}`)]
    .map((recipient) => noticeOf(record, event, 'escalated', recipient, { clock: run.clock, rung, by: run.dueBy.toISOString() }))
