import type * as z from 'zod/mini'

import type { removeStaff as contract } from '../../contract/staffing'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { inHandRefused } from './in-hand-refused'
import { staffOfCaller } from './staff-of-caller'

/** Takes effect at once: their next call comes from a resident. Refused while anything waits for them, which is told. */
export async function removeStaff({ ports, caller, now, command }: CommandRequest, { staffId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const output = {}
  const saved = await ports.staffing.remove({ command, output, actor: `staff:${staffOfCaller(caller)}`, at: now, staffId })
  switch (saved.outcome) {
    case 'not-found': throw refusal('not-found')
    case 'in-hand': throw inHandRefused(saved.inHand)
    case 'last-administrator': throw refusal('last-administrator')
    default: return answerOf(saved, output)
  }
}
