import type * as z from 'zod/mini'

import type { listTerritory as contract } from '../../contract/staffing'
import type { Request } from '../request'

export async function listTerritory({ ports }: Request): Promise<z.input<typeof contract.output>> {
  return ports.staffing.territory()
}
