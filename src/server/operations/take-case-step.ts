// The way every step of a case goes: load → may I? → decide → save → answer. When the case moved meanwhile, once more.
import type { CaseStep } from '../../contract/case-steps'
import { caseSteps } from '../../contract/case-steps'
import { whatIsDue } from '../domain/case-agenda'
import { noticesOf } from '../domain/case-notices'
import type { CaseStanding } from '../domain/case-standing'
import { mayTakeStep } from '../domain/step-permission'
import { caseAfter, eventOfStep } from '../domain/take-step'
import type { CaseSave } from '../ports'
import type { CaseEventRecord, CaseRecord, Notice } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { caseAnswer, type CaseAnswer } from './case-answer'
import { movedBy, stepRefused } from './step-refused'

/** What a step puts down: codes and ids in `payload`, words in `text`, and the projections it changes. */
export type StepTaken = Pick<Partial<CaseSave<unknown>>, 'rating' | 'closing'> &
  Partial<Pick<CaseEventRecord, 'payload' | 'text' | 'names'>> & { changes?: Partial<CaseRecord>; alsoTold?: Notice['recipient'][] }

type Decide = (before: CaseRecord, standing: CaseStanding) => StepTaken | Promise<StepTaken>
const mostAttempts = 5

export function takeCaseStep(request: CommandRequest, caseId: string, step: CaseStep, decide: Decide): Promise<CaseAnswer>
export function takeCaseStep<Output>(request: CommandRequest, caseId: string, step: CaseStep, decide: Decide, answer: (after: CaseRecord) => Promise<Output>): Promise<Output>
export async function takeCaseStep(
  request: CommandRequest, caseId: string, step: CaseStep, decide: Decide,
  answer: (after: CaseRecord) => Promise<unknown> = (after) => caseAnswer(after, request),
): Promise<unknown> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const saved = await attemptStep(request, caseId, step, decide, answer)
    if (saved !== 'stale') return saved.output
  }
  throw refusal('try-again-later')
}

async function attemptStep(
  request: CommandRequest, caseId: string, step: CaseStep, decide: Decide, answer: (after: CaseRecord) => Promise<unknown>,
): Promise<{ output: unknown } | 'stale'> {
  const { ports, caller, now, command } = request
  const [before, { limits }] = await Promise.all([ports.cases.find(caseId), ports.places.district()])
  if (!before) throw refusal('not-found')
  const permission = mayTakeStep(step, before, caller)
  if (!permission.isAllowed) throw stepRefused(permission.because, step, before, caller, await movedBy(ports, step, before))
  const { payload = {}, text = null, names, changes, rating, closing, alsoTold } = await decide(before, permission.standing)
  const event = { kind: eventOfStep[step], actor: await actorOf(request, step, before), at: now, payload, text, ...(names && { names }) }
  const after = caseAfter(before, step, event, changes)
  const output = await answer(after)
  const saved = await ports.cases.save({
    command, output, before, after, event, notices: noticesOf(before, after, alsoTold), ...whatIsDue(after, limits),
    ...(rating && { rating }), ...(closing && { closing }),
  })
  switch (saved.outcome) {
    case 'saved': return { output }
    case 'repeated': return { output: saved.output }
    case 'stale': return 'stale'
    case 'key-reused': throw refusal('idempotency-key-reused')
    case 'mediator-busy': throw refusal('mediator-not-available', { name: after.mediator?.name ?? null, awayUntilOn: null }, '这位调解员在已约好的时间另有安排，请换一位，或先改约')
    case 'photo-not-uploaded': throw refusal('photo-not-uploaded')
  }
}

/** Residents act under their own name in the case; staff under their office. */
async function actorOf({ ports, caller }: CommandRequest, step: CaseStep, record: CaseRecord): Promise<CaseEventRecord['actor']> {
  const { role } = caseSteps[step]
  if (role === 'resident' || caller.staffId === null) {
    const party = record.parties.find(({ personId }) => personId === caller.personId)
    return { role, id: caller.personId, name: party?.name ?? null }
  }
  const member = record.mediator?.id === caller.staffId ? record.mediator : await ports.people.staffMember(caller.staffId)
  return { role, id: caller.staffId, name: member?.name ?? null }
}
