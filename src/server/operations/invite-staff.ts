import type * as z from 'zod/mini'

import { invitationDays, type inviteStaff as contract } from '../../contract/staffing'
import { dayMs } from '../domain/shanghai-time'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { staffOfCaller } from './staff-of-caller'

/** A one-time invitation, told once to whoever makes it. One made before is void from now on. */
export async function inviteStaff({ ports, caller, now, command }: CommandRequest, { staffId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  // Thirty-two hexadecimal digits: what `scene` of WeChat's own code has room for, and nobody guesses.
  const code = ports.newId().replaceAll('-', '')
  const expiresAt = new Date(now.getTime() + invitationDays * dayMs)
  const output = { code, expiresAt: expiresAt.toISOString() }
  const saved = await ports.staffing.invite({ command, output, actor: `staff:${staffOfCaller(caller)}`, at: now, staffId, invitationId: ports.newId(), code, expiresAt })
  if (saved.outcome === 'not-found') throw refusal('not-found')
  return answerOf(saved, output)
}
