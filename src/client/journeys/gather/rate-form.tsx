import { useState } from 'react'
import type { Gathering } from '../../../contract/gathering'
import type { RatingLevel } from '../../../contract/rating'
import type { InputOf } from '../../api/operation'
import { RatingLevels } from '../../features/rating-levels/rating-levels'
import { now } from '../../platform/clock'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { shownAt } from '../../ui/shown-time'
import { TextArea } from '../../ui/text-area'

export interface RateFormProps {
  gathering: Gathering
  isBusy: boolean
  problem: string | undefined
  onSubmit: (rating: Omit<InputOf<'gatherings/rate'>, 'gatheringId'>) => void
}

export function RateForm({ gathering: { title, startsAt }, isBusy, problem, onSubmit }: RateFormProps) {
  const [level, setLevel] = useState<RatingLevel>()
  const [comment, setComment] = useState('')
  const submit = () => {
    if (!level) return
    const words = comment.trim()
    onSubmit({ level, ...(words ? { comment: words } : {}) })
  }
  return (
    <Screen
      title='评价这一场'
      heading='这一场，办得怎么样？'
      lead={`${title}，${shownAt(startsAt, now())}。说实话就好，主持的人看不到是谁评的。`}
      bottom={<BottomBar><Button label='提交评价' isBusy={isBusy} onPress={submit} disabledReason={level ? undefined : '请先选一个'} /></BottomBar>}
    >
      <RatingLevels label='办得怎么样' level={level} onChoose={setLevel} />
      <TextArea label='还想说的话' isOptional value={comment} onChange={setComment} maxLength={500} placeholder='一句话也行' />
      {problem && <Notice tone='overdue' isAlert>{problem}</Notice>}
    </Screen>
  )
}
