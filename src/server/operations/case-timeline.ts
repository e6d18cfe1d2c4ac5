// The timeline is the record itself, read by one person: a party reads what happened and their own words, never the notes
// staff keep for themselves nor what the other side wrote (domain.md §6.3, §6.5).
import type { CaseEventKind } from '../../contract/case-steps'
import { timelineFacts, type TimelineEntry } from '../../contract/mediation-case'
import { clockRuns } from '../domain/case-clocks'
import { sideOf, standingOf, type CaseStanding } from '../domain/case-standing'
import type { CaseEventRecord, CaseRecord } from '../records'
import type { Caller } from '../request'
import type { Seen } from './case-summary'
import { shownDeadline } from './shown-deadline'

/** Which fact the words of an event are; those of any other kind are simply its text. */
const wordsAre: Partial<Record<CaseEventKind, 'goInstead' | 'reason'>> = { declined: 'goInstead', reopened: 'reason', redispatched: 'reason', 'handed-over': 'reason', 'level-changed': 'reason', 'order-returned': 'reason' }

const isOwn = (event: CaseEventRecord, caller: Caller): boolean =>
  event.actor.id === (event.actor.role === 'resident' ? caller.personId : caller.staffId)

/**
 * Whoever handled the case does not learn that, or when, a party rated it; supervisors review. What was written about a talk
 * apart is not there for the other side.
 */
function mayKnowOf(event: CaseEventRecord, caller: Caller, standing: CaseStanding | null): boolean {
  if (event.kind === 'rated') return isOwn(event, caller) || caller.roles.includes('supervisor')
  const apart = event.kind === 'sitting-recorded' ? event.payload['side'] : undefined
  return apart === undefined || sideOf(standing) === null || sideOf(standing) === apart
}

/** Written for both sides to read. */
const readByAll: readonly CaseEventKind[] = ['declined', 'urged', 'urge-answered']

function mayReadWords(event: CaseEventRecord, caller: Caller, standing: CaseStanding | null): boolean {
  if (standing === 'order-holder' || standing === 'joint' || standing === 'district') return true
  return isOwn(event, caller) || readByAll.includes(event.kind)
}

/** A party answers alone: what it answered is for staff and itself. A payload holds codes and ids; whatever reads as words comes from the event's text, under its own rules. */
const words = ['goInstead', 'reason', 'text', 'roomName', 'mediatorName', 'organisationName', 'deadline', 'clock', 'dueBy']
function codesOf(event: CaseEventRecord, mayReadAnswer: boolean): TimelineEntry['facts'] {
  const hidden = event.kind === 'confirmed' && !mayReadAnswer ? [...words, 'followUpOutcome'] : words
  const codes = timelineFacts.safeParse(Object.fromEntries(Object.entries(event.payload).filter(([key]) => !hidden.includes(key))))
  return codes.success ? codes.data : {}
}

/** The clock this event answered; of an escalation and of 催办 the clock that was missed, as it stood then. */
function deadlineAt(event: CaseEventRecord, { events }: CaseRecord, { limits, now }: Pick<Seen, 'limits' | 'now'>): TimelineEntry['facts']['deadline'] {
  const runs = clockRuns(events, limits)
  if (event.kind === 'escalated' || event.kind === 'nudged') {
    const missed = runs.find(({ clock, startedSeq }) => clock === event.payload['clock'] && startedSeq === event.payload['startedSeq'])
    return missed && shownDeadline({ ...missed, doneAt: null }, event.at)
  }
  const answered = runs.find(({ doneSeq }) => doneSeq === event.seq)
  return answered && shownDeadline(answered, now)
}

function factsOf(event: CaseEventRecord, record: CaseRecord, { caller, limits, now }: Seen): TimelineEntry['facts'] {
  const mayRead = mayReadWords(event, caller, standingOf(caller, record))
  const text = mayRead ? event.text : null
  const asked = record.jointHandlers.find(({ seq }) => seq === event.seq)
  const deadline = deadlineAt(event, record, { limits, now })
  return {
    ...codesOf(event, mayRead),
    ...(event.names?.room && { roomName: event.names.room }),
    ...(event.names?.mediator && { mediatorName: event.names.mediator }),
    ...(asked && { organisationName: [asked.organisation.name, asked.member?.name].filter(Boolean).join(' '), jointRole: asked.role }),
    ...(text !== null && { [wordsAre[event.kind] ?? 'text']: text }),
    ...(deadline && { deadline }),
  }
}

export const caseTimeline = (record: CaseRecord, seen: Seen): TimelineEntry[] =>
  record.events
    .filter((event) => mayKnowOf(event, seen.caller, standingOf(seen.caller, record)))
    .map((event) => ({
      seq: event.seq,
      kind: event.kind,
      at: event.at.toISOString(),
      actor: { role: event.actor.role, name: event.actor.name, isYou: isOwn(event, seen.caller) },
      facts: factsOf(event, record, seen),
    }))
