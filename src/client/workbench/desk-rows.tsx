import type { DeskRow } from '../../contract/workbench'
import { now } from '../platform/clock'
import { EmptyState } from '../ui/empty-state'
import { DeskCard } from './desk-card'

/** Where a press on a line leads, and which one is shown beside the list. */
export interface OpenCase {
  caseId: string | undefined
  open: (caseId: string) => void
  /** Who is reading; their own name on every line of theirs would say nothing. */
  reader: string | null
}

export function DeskRows({ rows, chosen, empty }: { rows: readonly DeskRow[]; chosen: OpenCase; empty: string }) {
  if (rows.length === 0) return <EmptyState picture='all-done' title={empty} />
  const at = now()
  return rows.map((row) => <DeskCard key={row.caseId} row={row} reader={chosen.reader} now={at} isChosen={row.caseId === chosen.caseId} onPress={() => chosen.open(row.caseId)} />)
}
