import type * as z from 'zod/mini'

import type { getStaff as contract } from '../../contract/staffing'
import { refusal } from '../refusal'
import type { Request } from '../request'

export async function getStaff({ ports, now }: Request, { staffId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const found = await ports.staffing.find(staffId, now)
  if (!found) throw refusal('not-found')
  const { invitation, sittings, ...member } = found
  return {
    member: {
      ...member,
      invitation: invitation && { madeAt: invitation.madeAt.toISOString(), expiresAt: invitation.expiresAt.toISOString() },
      sittings: sittings.map(({ startsAt, ...sitting }) => ({ ...sitting, startsAt: startsAt.toISOString() })),
    },
  }
}
