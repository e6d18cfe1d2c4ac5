// 三长盯办: every rung that is due is told of its missed clock, one event each, through the same save as any step. People may act
// at the same time: then the case is loaded and decided on once more.
import { whatIsDue } from '../domain/case-agenda'
import { escalationNotices } from '../domain/case-notices'
import { nextRung, type RungDue } from '../domain/escalation-ladder'
import type { Ports } from '../ports'
import type { CaseRecord, Limits } from '../records'

export type SweepRequest = { ports: Pick<Ports, 'places' | 'cases' | 'overseers'>; now: Date }

/** Whoever still finds it moved leaves it to the next sweep. */
const mostAttempts = 5

/** How many rungs were told. */
export async function escalateCase({ ports, now }: SweepRequest, caseId: string): Promise<number> {
  const { limits } = await ports.places.district()
  let told = 0
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    let record = await ports.cases.find(caseId)
    if (record === null) return told
    let due = nextRung(record.events, limits)
    // Answered meanwhile, or the district's limits have changed: look again when it is time.
    if (due === null || due.dueAt > now) await ports.cases.watch(record, whatIsDue(record, limits))
    while (due !== null && due.dueAt <= now) {
      const after = await tell({ ports, now }, record, due, limits)
      if (after === null) break
      told += 1
      record = after
      due = nextRung(record.events, limits)
    }
    if (due === null || due.dueAt > now) return told
  }
  return told
}

/** The case after it, or null when it had moved, or another sweep was first. */
async function tell({ ports, now }: SweepRequest, before: CaseRecord, due: RungDue, limits: Limits): Promise<CaseRecord | null> {
  const { rung, run } = due
  const last = before.events.at(-1)
  const event = {
    kind: 'escalated' as const, actor: { role: 'clock' as const, id: 'clock', name: null },
    // A machine whose clock is slow does not tell of it before what happened last.
    at: last && last.at > now ? last.at : now,
    payload: { clock: run.clock, rung, startedSeq: run.startedSeq, dueBy: run.dueBy.toISOString() }, text: null,
  }
  const numbered = { ...event, seq: (last?.seq ?? 0) + 1 }
  const after = { ...before, events: [...before.events, numbered] }
  const key = `escalate/${before.id}/${run.clock}/${run.startedSeq}/${rung}`
  const saved = await ports.cases.save({
    command: { actorId: 'clock', key, operation: 'escalate', inputHash: new TextEncoder().encode(key) },
    output: null, before, after, event,
    notices: escalationNotices(after, numbered, due, await ports.overseers.of(rung, before.communityId)),
    ...whatIsDue(after, limits),
  })
  return saved.outcome === 'saved' ? after : null
}
