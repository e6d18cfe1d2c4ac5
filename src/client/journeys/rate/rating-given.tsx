import type { Rating } from '../../../contract/rating'
import { ratingLevelNames, ratingTagNames } from '../../../contract/terms'
import { back } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { Screen } from '../../ui/screen'
import { shownAt } from '../../ui/shown-time'
import { afterRating } from './rating-words'

/** The rating as it was given; it cannot be given twice. */
export function RatingGiven({ rating, now }: { rating: Rating; now: Date }) {
  return (
    <Screen title='评价' heading='您的评价我们收到了' lead={afterRating(rating, now)} bottom={<BottomBar><Button label='回到这件事' onPress={back} /></BottomBar>}>
      <Card>
        <CheckRow label='办得怎么样' value={ratingLevelNames[rating.level]} />
        {rating.tags.length > 0 && <CheckRow label='具体说' value={rating.tags.map((tag) => ratingTagNames[tag]).join('、')} />}
        {rating.comment && <CheckRow label='您的话' value={rating.comment} />}
        {rating.wasPressured && <CheckRow label='另外' value='有人要求您给好评，会由督导的同事核实' />}
        {rating.review?.answer && <CheckRow label='给您的答复' value={rating.review.answer} />}
        <CheckRow label='评价时间' value={shownAt(rating.ratedAt, now)} />
      </Card>
    </Screen>
  )
}
