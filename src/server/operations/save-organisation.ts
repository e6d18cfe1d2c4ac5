import type * as z from 'zod/mini'

import type { saveOrganisation as contract } from '../../contract/staffing'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { staffOfCaller } from './staff-of-caller'

export async function saveOrganisation({ ports, caller, now, command }: CommandRequest, { organisationId, name, kind }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const id = organisationId ?? ports.newId()
  const output = { organisationId: id }
  const saved = await ports.staffing.saveOrganisation({ command, output, actor: `staff:${staffOfCaller(caller)}`, at: now, id, isNew: organisationId === undefined, name, kind })
  if (saved.outcome === 'not-found') throw refusal('not-found')
  return answerOf(saved, output)
}
