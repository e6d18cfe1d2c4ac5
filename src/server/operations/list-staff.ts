import type * as z from 'zod/mini'

import type { listStaff as contract } from '../../contract/staffing'
import type { Request } from '../request'

const pageLength = 50

export async function listStaff({ ports, now }: Request, input: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const { staff, hasMore } = await ports.staffing.list(input, { now, limit: pageLength })
  return { staff, nextAfter: hasMore ? staff.at(-1)?.id ?? null : null }
}
