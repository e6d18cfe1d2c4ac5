import type { LeadRow } from '../../contract/lead'
import type { LeadPage } from '../intake-port'
import type { LeadRecord } from '../desk-records'
import { refusal } from '../refusal'
import { cursorOf, positionOf } from './page-cursor'

const perPage = 20

export const leadRow = ({ id, kind, state, communityName, building, reportedAt, words, photoIds, reporter }: LeadRecord): LeadRow =>
  ({ leadId: id, kind, state, communityName, building, reportedAt: reportedAt.toISOString(), words, photoCount: photoIds.length, reporterName: reporter.name })

export function leadPage(cursor: string | undefined): LeadPage {
  const after = cursor === undefined ? null : positionOf(cursor)
  if (cursor !== undefined && after === null) throw refusal('invalid-input', { issues: [{ path: 'cursor', message: '翻页位置不对，请从头再看' }] })
  return { after, limit: perPage }
}

export function cursorAfter({ leads, hasMore }: { leads: readonly LeadRecord[]; hasMore: boolean }): string | null {
  const last = leads.at(-1)
  return hasMore && last ? cursorOf({ at: last.reportedAt, id: last.id }) : null
}
