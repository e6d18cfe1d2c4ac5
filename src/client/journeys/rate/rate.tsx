import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { back, useParams } from '../../platform/navigation'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { RatingForm } from './rating-form'
import { RatingGiven } from './rating-given'

export default function Rate() {
  const { caseId } = useParams('rate')
  const query = useQuery('ratings/get', caseId === undefined ? undefined : { caseId })
  const { run, isBusy, problem } = useCommand('ratings/give', ['ratings/', 'cases/'])
  if (!query.data || caseId === undefined) return <Screen title='评价' onRefresh={query.refresh}><Loaded query={query}>{() => null}</Loaded></Screen>
  const { rating, canRate } = query.data
  if (rating) return <RatingGiven rating={rating} now={now()} />
  if (!canRate) {
    return (
      <Screen title='评价' onRefresh={query.refresh}>
        <EmptyState picture='not-yet' title='还不到评价的时候' advice='结单以后就可以评价。' action={{ label: '回去看看', onPress: back }} />
      </Screen>
    )
  }
  return <RatingForm isBusy={isBusy} problem={problem?.message} onSubmit={(given) => void run({ caseId, ...given })} />
}
