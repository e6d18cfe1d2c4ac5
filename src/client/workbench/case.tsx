import { useQuery } from '../api/use-query'
import { statusSentence } from '../features/case-status/status-sentence'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { useParams } from '../platform/navigation'
import { Card } from '../ui/card'
import { Screen } from '../ui/screen'
import { Words } from '../ui/words'

export default function WorkCase() {
  const { caseId } = useParams('workCase')
  const query = useQuery('cases/get', caseId === undefined ? undefined : { caseId }, { pollMs: 60_000 })
  return (
    <Screen title='案件' onRefresh={query.refresh}>
      <Loaded query={query}>
        {({ case: mediationCase }) => <Card><Words kind='strong'>{statusSentence(mediationCase, now())}</Words></Card>}
      </Loaded>
    </Screen>
  )
}
