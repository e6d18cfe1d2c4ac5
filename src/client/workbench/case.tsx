import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { useParams } from '../platform/navigation'
import { Screen } from '../ui/screen'
import { CasePanel } from './case-panel'
import { StepBar } from './step-buttons'

const pollMs = 60_000

export default function WorkCase() {
  const { caseId } = useParams('workCase')
  const query = useQuery('cases/get', caseId === undefined ? undefined : { caseId }, { pollMs })
  const loaded = query.data?.case
  return (
    <Screen title='案件' onRefresh={query.refresh} bottom={loaded && <StepBar mediationCase={loaded} />}>
      <Loaded query={query}>{({ case: mediationCase }) => <CasePanel mediationCase={mediationCase} isPane={false} />}</Loaded>
    </Screen>
  )
}
