import type * as z from 'zod/mini'

import type { leadToCase as contract } from '../../contract/lead'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { leadSettled, takeIn } from './intake-case'

/** Only after a call: what the person themselves told and agreed to, not what was seen from outside. */
export async function leadToCase(request: CommandRequest, { leadId, ...input }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const lead = await request.ports.leads.find(leadId)
  if (!lead) throw refusal('not-found')
  if (lead.state !== 'new') throw await leadSettled(request, leadId)
  return takeIn(request, input, leadId)
}
