import { useState } from 'react'
import type { ReviewSummary } from '../../contract/oversight'
import { ratingLevelNames } from '../../contract/terms'
import { callOperation, type OutputOf } from '../api/operation'
import { problemOf } from '../api/problem-of'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { go } from '../platform/navigation'
import { toast } from '../platform/toast'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { EmptyState } from '../ui/empty-state'
import { Row } from '../ui/row'
import { Screen } from '../ui/screen'
import { Words } from '../ui/words'
import { reviewDue } from './review-words'

type Page = OutputOf<'workbench/reviews'>

/** Bad ratings that are owed a call and an answer, first due first. */
export default function Reviews() {
  const first = useQuery('workbench/reviews', { isOpen: true })
  const [older, setOlder] = useState<Page[]>([])
  const [isLoadingMore, setIsLoadingMore] = useState(false)
  const loadMore = async (cursor: string) => {
    setIsLoadingMore(true)
    try {
      const page = await callOperation('workbench/reviews', { isOpen: true, cursor })
      setOlder((pages) => [...pages, page])
    } catch (error) {
      toast(problemOf(error).message)
    } finally {
      setIsLoadingMore(false)
    }
  }
  const refresh = async () => {
    setOlder([])
    await first.refresh()
  }
  return (
    <Screen title='差评答复' heading='等着联系和答复的' lead='1 个工作日内联系，5 个工作日内答复。经办人看不到这里。' onRefresh={refresh}>
      <Loaded query={first}>
        {(data) => {
          const pages = [data, ...older]
          const reviews = pages.flatMap((page) => page.reviews)
          const nextCursor = pages[pages.length - 1]?.nextCursor
          if (reviews.length === 0) return <EmptyState picture='all-done' title='没有要答复的差评' advice='有了新的，会通知您。' />
          return (
            <>
              {reviews.map((review) => <ReviewCard key={`${review.caseId} ${review.side}`} review={review} />)}
              {nextCursor && <Button label='看更多' kind='secondary' isBusy={isLoadingMore} onPress={() => void loadMore(nextCursor)} />}
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
}

function ReviewCard({ review }: { review: ReviewSummary }) {
  const due = reviewDue(review, now())
  return (
    <Card onPress={() => go('workReview', { caseId: review.caseId, side: review.side })}>
      <Row kind='spread'>
        <Words kind='strong'>{`${ratingLevelNames[review.level]} · ${review.communityName}`}</Words>
        <Chip label={due.label} tone={due.tone} />
      </Row>
      <Words kind='small'>{review.wasPressured ? `${review.number} · 说有人要求给好评` : review.number}</Words>
    </Card>
  )
}
