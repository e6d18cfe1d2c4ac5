import type * as z from 'zod/mini'

import type { registerCase as contract } from '../../contract/mediation-case'
import { whatIsDue } from '../domain/case-agenda'
import { noticesOf } from '../domain/case-notices'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { groundForRegistration } from './ground-for-registration'
import { receiptOf } from './receipt-of'
import { refuseWhatIsExcluded, registeredCase } from './registered-case'

type Input = z.output<typeof contract.input>

export async function registerCase(request: CommandRequest, input: Input): Promise<z.input<typeof contract.output>> {
  const { ports, now, caller, command } = request
  refuseWhatIsExcluded(input.exclusions)
  const { limits, ...ground } = await groundForRegistration(request, input)
  const record = registeredCase(input, {
    ...ground, id: ports.newId(), applicantId: caller.personId, photoIds: [...new Set(input.photoIds)],
    event: { actor: { role: 'resident', id: caller.personId, name: input.contact.name }, at: now, payload: {} },
  })
  const output = { caseId: record.id, receipt: receiptOf(record, limits, ports.receiptCodes) }
  const [event] = record.events
  const saved = await ports.cases.save({
    command, output, before: null, after: record, event, notices: noticesOf(null, record), ...whatIsDue(record, limits),
  })
  switch (saved.outcome) {
    case 'saved': return output
    case 'repeated': return saved.output
    case 'key-reused': throw refusal('idempotency-key-reused')
    case 'photo-not-uploaded': throw refusal('photo-not-uploaded')
    case 'stale':
    case 'mediator-busy': throw refusal('try-again-later')
  }
}
