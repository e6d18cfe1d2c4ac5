import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { Screen } from '../../ui/screen'
import { CorrectForm } from './correct-form'

export default function Correct() {
  const summary = useQuery('ownData/summarise', {})
  const places = useQuery('places/list', {})
  if (summary.data && places.data) return <CorrectForm profile={summary.data.profile} communities={places.data.communities} />
  return (
    <Screen title='改正我的信息' heading='哪里写错了？'>
      {summary.data ? <Loaded query={places} cards={2}>{() => null}</Loaded> : <Loaded query={summary} cards={2}>{() => null}</Loaded>}
    </Screen>
  )
}
