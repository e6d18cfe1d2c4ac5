import type * as z from 'zod/mini'

import type { claimCase as contract } from '../../contract/intake'
import { whatIsDue } from '../domain/case-agenda'
import { noticesOf } from '../domain/case-notices'
import { standingOf } from '../domain/case-standing'
import { isSameCode, printedNumber } from '../domain/receipt'
import type { CaseRecord } from '../records'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'

type Input = z.output<typeof contract.input>

/**
 * Whoever holds number and slip is the applicant from now on (domain.md §6.13). Every try counts, and each wrong one is answered
 * alike, whether there is such a case, somebody has it already, or the caller handles it in office.
 */
export async function claimCase(request: CommandRequest, input: Input): Promise<z.input<typeof contract.output>> {
  const { ports, caller, now, command } = request
  const earlier = await ports.commands.find<z.input<typeof contract.output>>(command)
  if (earlier.outcome === 'repeated') return earlier.output
  const number = printedNumber(input.number) ?? input.number
  if (!await ports.claimSlips.mayTry({ personId: caller.personId, number, at: now })) throw refusal('slip-tried-too-often')
  const before = await fittingCase(request, number, input.slip)
  const applicant = before.parties.find(({ side }) => side === 'applicant')
  const event = { kind: 'claimed' as const, actor: { role: 'resident' as const, id: caller.personId, name: applicant?.name ?? null }, at: now, payload: {}, text: null }
  const after: CaseRecord = {
    ...before, parties: before.parties.map((party) => (party.side === 'applicant' ? { ...party, personId: caller.personId } : party)),
    events: [...before.events, { ...event, seq: (before.events.at(-1)?.seq ?? 0) + 1 }],
  }
  const { limits } = await ports.places.district()
  const output = { caseId: before.id }
  const saved = await ports.cases.save({ command, output, before, after, event, notices: noticesOf(before, after), ...whatIsDue(after, limits) })
  switch (saved.outcome) {
    case 'saved': return output
    case 'repeated': return saved.output
    case 'key-reused': throw refusal('idempotency-key-reused')
    case 'stale':
    case 'mediator-busy':
    case 'photo-not-uploaded': throw refusal('try-again-later')
  }
}

async function fittingCase({ ports, caller }: CommandRequest, number: string, slip: string): Promise<CaseRecord> {
  const caseId = await ports.claimSlips.caseOf(number)
  const record = caseId !== null && isSameCode(slip, ports.claimSlips.slipOf(caseId)) ? await ports.cases.find(caseId) : null
  const isFree = record?.parties.some(({ side, personId }) => side === 'applicant' && personId === null)
  if (!record || !isFree || standingOf(caller, record) !== null) throw refusal('slip-does-not-fit')
  return record
}
