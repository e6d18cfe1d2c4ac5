import type * as z from 'zod/mini'

import type { listLeads as contract } from '../../contract/lead'
import type { Request } from '../request'
import { cursorAfter, leadPage, leadRow } from './lead-view'

export async function listLeads({ ports }: Request, { state, cursor }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const page = await ports.leads.list(state, leadPage(cursor))
  return { leads: page.leads.map(leadRow), nextCursor: cursorAfter(page) }
}
