import type * as z from 'zod/mini'

import type { myDuty as contract } from '../../contract/staff-duty'
import type { Request } from '../request'
import { staffOfCaller } from './staff-of-caller'

export async function myDuty({ ports, caller, now }: Request): Promise<z.input<typeof contract.output>> {
  return ports.staffing.week(staffOfCaller(caller), now)
}
