import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { EmptyState } from '../ui/empty-state'
import { CasePanel } from './case-panel'

const pollMs = 60_000

/** The case beside the list; nothing is read of any before one is chosen. */
export function CasePane({ caseId }: { caseId: string | undefined }) {
  const query = useQuery('cases/get', caseId === undefined ? undefined : { caseId }, { pollMs })
  if (caseId === undefined) return <EmptyState icon='document' title='点左边一件，这里看全部' advice='谁在等、最晚什么时候、说过什么，都在一页上。' />
  return <Loaded query={query}>{({ case: mediationCase }) => <CasePanel mediationCase={mediationCase} isPane />}</Loaded>
}
