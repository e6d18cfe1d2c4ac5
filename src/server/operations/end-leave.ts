import type * as z from 'zod/mini'

import type { endLeave as contract } from '../../contract/staff-duty'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { staffOfCaller } from './staff-of-caller'

/** Called off, or back early: from now on there for new orders again. */
export async function endLeave({ ports, caller, now, command }: CommandRequest, { leaveId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const output = {}
  const staffId = staffOfCaller(caller)
  const saved = await ports.staffing.endLeave({ command, output, actor: `staff:${staffId}`, at: now, staffId, leaveId })
  if (saved.outcome === 'not-found') throw refusal('not-found')
  return answerOf(saved, output)
}
