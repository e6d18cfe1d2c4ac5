import type * as z from 'zod/mini'

import type { listColleagues as contract } from '../../contract/staff-duty'
import type { Request } from '../request'

/** Least in hand first. */
export async function listColleagues({ ports, caller, now }: Request): Promise<z.input<typeof contract.output>> {
  const { mediators } = await ports.dispatchDesk.ground('')
  const away = await ports.dispatchDesk.isOnLeave(mediators.map(({ id }) => id), now)
  const there = mediators.filter(({ id }) => id !== caller.staffId && !away.has(id)).sort((one, other) => one.load - other.load)
  return { colleagues: there.map(({ id, name, title, profession, organisationName, load }) => ({ id, name, title, profession, organisationName, load })) }
}
