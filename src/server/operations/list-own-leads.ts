import type * as z from 'zod/mini'

import type { listOwnLeads as contract } from '../../contract/lead'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { cursorAfter, leadPage, leadRow } from './lead-view'

export async function listOwnLeads({ ports, caller }: Request, { cursor }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  if (caller.staffId === null) throw refusal('not-allowed')
  const page = await ports.leads.listOfReporter(caller.staffId, leadPage(cursor))
  const leads = page.leads.map((lead) => {
    const { leadId, kind, state, communityName, building, reportedAt } = leadRow(lead)
    return { leadId, kind, state, communityName, building, reportedAt }
  })
  return { leads, nextCursor: cursorAfter(page) }
}
