import type * as z from 'zod/mini'

import type { getLead as contract } from '../../contract/lead'
import { dayMs } from '../domain/shanghai-time'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { leadRow } from './lead-view'

export async function getLead({ ports, now }: Request, { leadId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const lead = await ports.leads.find(leadId)
  if (!lead) throw refusal('not-found')
  const linkExpiresAt = new Date(now.getTime() + dayMs)
  // A reporter who had their own data deleted took the photos along.
  const kept = await ports.files.find(lead.photoIds)
  return {
    lead: {
      ...leadRow(lead), communityId: lead.communityId, caseId: lead.caseId,
      photos: lead.photoIds.filter((id) => kept.some((file) => file.id === id)).map((id) => ({ id, url: ports.fileBytes.downloadUrl(id, linkExpiresAt) })),
      settled: lead.settled && { ...lead.settled, at: lead.settled.at.toISOString() },
    },
  }
}
