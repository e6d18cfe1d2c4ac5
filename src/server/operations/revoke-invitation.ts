import type * as z from 'zod/mini'

import type { revokeInvitation as contract } from '../../contract/staffing'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { staffOfCaller } from './staff-of-caller'

export async function revokeInvitation({ ports, caller, now, command }: CommandRequest, { staffId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const output = {}
  const saved = await ports.staffing.revoke({ command, output, actor: `staff:${staffOfCaller(caller)}`, at: now, staffId })
  if (saved.outcome === 'not-found') throw refusal('not-found')
  return answerOf(saved, output)
}
