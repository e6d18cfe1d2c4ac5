import { useEffect } from 'react'
import { useDeferrable } from '../../api/use-deferrable'
import { useQuery } from '../../api/use-query'
import { outbox, useOutbox } from '../../api/waiting'
import { Loaded } from '../../features/loaded/loaded'
import { KeptForLater } from '../../features/waiting-to-send/kept-for-later'
import { now } from '../../platform/clock'
import { back, useParams } from '../../platform/navigation'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { RatingForm, type Given } from './rating-form'
import { RatingGiven } from './rating-given'

export default function Rate() {
  const { caseId } = useParams('rate')
  const query = useQuery('ratings/get', caseId === undefined ? undefined : { caseId })
  const { run, isBusy, problem } = useDeferrable('ratings/give')
  const letter = useOutbox(({ letters }) => letters.find(({ operation, texts }) => operation === 'ratings/give' && texts[0]?.caseId === caseId))
  const submit = async (given: Given) => {
    // What was refused is said anew.
    if (await run({ caseId: caseId ?? '', ...given }) !== 'failed' && letter) outbox.getState().remove(letter.key)
  }
  // The rating itself shows that it arrived.
  const hasArrived = letter?.outcome?.end === 'received'
  useEffect(() => {
    if (hasArrived && letter && query.data?.rating) outbox.getState().remove(letter.key)
  }, [hasArrived, letter, query.data])
  if (letter && letter.outcome?.end !== 'refused' && !query.data?.rating) return <KeptForLater title='评价' letter={letter} doneLabel='回到这件事' onDone={back} />
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
  return (
    <RatingForm
      isBusy={isBusy}
      problem={problem?.message ?? (letter?.outcome?.end === 'refused' ? letter.outcome.problem.message : undefined)}
      initial={letter?.operation === 'ratings/give' ? letter.texts.at(-1) : undefined}
      onSubmit={(given) => void submit(given)}
    />
  )
}
