import type * as z from 'zod/mini'

import type { joinStaff as contract } from '../../contract/staffing'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'

/** Whoever opens an invitation takes the place it is for; it is used up by that. */
export async function joinStaff({ ports, caller, now, command }: CommandRequest, { code }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const invited = await ports.staffing.invited(code, now)
  if (!invited) throw refusal('invitation-over')
  const { id: staffId, name, title, role, organisationName } = invited
  const output = { name, title, role, organisationName }
  const saved = await ports.staffing.join({ command, output, actor: `person:${caller.personId}`, at: now, staffId, personId: caller.personId, code })
  switch (saved.outcome) {
    case 'invitation-over': throw refusal('invitation-over')
    case 'already-staff': throw refusal('already-staff', undefined, `这部手机已经是${saved.name}在用。请换邀请码的本人来打开`)
    default: return answerOf(saved, output)
  }
}
