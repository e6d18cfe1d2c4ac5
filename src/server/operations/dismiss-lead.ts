import type * as z from 'zod/mini'

import type { dismissLead as contract } from '../../contract/lead'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { leadSettled } from './intake-case'

export async function dismissLead(request: CommandRequest, { leadId, reason, note }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const { ports, caller, now, command } = request
  if (caller.staffId === null || !await ports.leads.find(leadId)) throw refusal('not-found')
  const output = { leadId, state: 'dismissed' as const }
  const saved = await ports.leads.dismiss({ command, output, leadId, actorId: caller.staffId, reason, note: note ?? null, at: now })
  switch (saved.outcome) {
    case 'saved': return output
    case 'repeated': return saved.output
    case 'key-reused': throw refusal('idempotency-key-reused')
    case 'stale': throw await leadSettled(request, leadId)
  }
}
