import type * as z from 'zod/mini'

import type { countDesk as contract } from '../../contract/workbench'
import type { Request } from '../request'
import { deskScopeOf } from './desk-row'
import { watchOf } from './watch-of'

export async function countDesk(request: Request, { stages, overseer, isWatched }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const { ports, caller, now } = request
  const watch = isWatched ? await watchOf(request) : undefined
  return ports.desk.counts(deskScopeOf(caller), { order: 'urgent', stages, overseer, watch }, now)
}
