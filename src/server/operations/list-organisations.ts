import type * as z from 'zod/mini'

import type { listOrganisations as contract } from '../../contract/staffing'
import type { Request } from '../request'

export async function listOrganisations({ ports }: Request): Promise<z.input<typeof contract.output>> {
  return { organisations: await ports.staffing.organisations() }
}
