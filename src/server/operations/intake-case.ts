import type * as z from 'zod/mini'

import type { intakeCase as contract } from '../../contract/intake'
import { whatIsDue } from '../domain/case-agenda'
import { noticesOf } from '../domain/case-notices'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { groundForRegistration } from './ground-for-registration'
import { receiptOf } from './receipt-of'
import { refuseWhatIsExcluded, registeredCase } from './registered-case'

type Input = z.output<typeof contract.input>
type Output = z.input<typeof contract.output>

/**
 * On a resident's behalf, by telephone, from 110 or at the counter. Nobody is bound to it by a phone alone, which may be somebody
 * else's by now: the resident makes it theirs with the slip (claim-case.ts), and until then no notice goes out to them.
 */
export const intakeCase = (request: CommandRequest, input: Input): Promise<Output> => takeIn(request, input, null)

/** `leadId`: the lead it came from, settled along with it. */
export async function takeIn(request: CommandRequest, { source, ...input }: Input, leadId: string | null): Promise<Output> {
  const { ports, now, caller, command } = request
  if (caller.staffId === null) throw refusal('not-allowed')
  refuseWhatIsExcluded(input.exclusions)
  const [{ limits, ...ground }, member] = await Promise.all([groundForRegistration(request, input), ports.people.staffMember(caller.staffId)])
  const record = registeredCase(input, {
    ...ground, id: ports.newId(), applicantId: null, photoIds: [],
    event: { actor: { role: 'dispatcher', id: caller.staffId, name: member?.name ?? null }, at: now, payload: { source, ...(leadId !== null && { leadId }) } },
  })
  const output = { caseId: record.id, receipt: receiptOf(record, limits, ports.receiptCodes), slip: ports.claimSlips.slipOf(record.id) }
  const [event] = record.events
  const saved = await ports.cases.save({
    command, output, before: null, after: record, event, notices: noticesOf(null, record), ...whatIsDue(record, limits),
    ...(leadId !== null && { fromLead: { leadId, actorId: caller.staffId } }),
  })
  switch (saved.outcome) {
    case 'saved': return output
    case 'repeated': return saved.output
    case 'key-reused': throw refusal('idempotency-key-reused')
    case 'stale': throw leadId === null ? refusal('try-again-later') : await leadSettled(request, leadId)
    case 'photo-not-uploaded':
    case 'mediator-busy': throw refusal('try-again-later')
  }
}

/** Who came first, and what they made of it. */
export async function leadSettled({ ports }: Pick<CommandRequest, 'ports'>, leadId: string) {
  const lead = await ports.leads.find(leadId)
  if (!lead?.settled) return refusal('not-found')
  const { by: name, at } = lead.settled
  const isCase = lead.state === 'became-case'
  return refusal('lead-settled', { isCase, by: { name, at: at.toISOString() } }, isCase ? `${name}已经把这条线索立成案件了` : `${name}已经看过这条线索，不用再办`)
}
