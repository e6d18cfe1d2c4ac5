import { ratingLevelNames } from '../../../contract/terms'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { back, useParams } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { RateForm } from './rate-form'

/** Whoever had a seat says how it was, once. */
export default function Rate() {
  const { gatheringId = '' } = useParams('gatherRate')
  const query = useQuery('gatherings/get', { gatheringId })
  const { run, isBusy, problem } = useCommand('gatherings/rate', ['gatherings/'])
  const gathering = query.data?.gathering
  if (!gathering) return <Screen title='评价这一场' onRefresh={query.refresh}><Loaded query={query}>{() => null}</Loaded></Screen>
  const { title, rating: { given, canRate } } = gathering
  if (given) {
    return (
      <Screen title='评价这一场' heading='您的评价我们收到了' lead='谢谢您。您的话会帮我们把下一场办得更好。' bottom={<BottomBar><Button label='回到这一场' onPress={back} /></BottomBar>}>
        <Card>
          <CheckRow label='哪一场' value={title} />
          <CheckRow label='办得怎么样' value={ratingLevelNames[given]} />
        </Card>
      </Screen>
    )
  }
  if (!canRate) {
    return (
      <Screen title='评价这一场' onRefresh={query.refresh}>
        <EmptyState picture='not-yet' title='还不能评价这一场' advice='报了名、去过的，结束以后可以评价。' action={{ label: '回去看看', onPress: back }} />
      </Screen>
    )
  }
  return <RateForm gathering={gathering} isBusy={isBusy} problem={problem?.message} onSubmit={(rating) => void run({ gatheringId, ...rating })} />
}
