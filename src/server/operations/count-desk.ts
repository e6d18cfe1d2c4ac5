import type * as z from 'zod/mini'

import type { countDesk as contract } from '../../contract/workbench'
import type { Request } from '../request'
import { deskScopeOf } from './desk-row'

export async function countDesk({ ports, caller, now }: Request, { stages, overseer }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  return ports.desk.counts(deskScopeOf(caller), { order: 'urgent', stages, overseer }, now)
}
