import { useState } from 'react'
import { tagsForLevel, type RatingLevel, type RatingTag } from '../../../contract/rating'
import { ratingTagNames } from '../../../contract/terms'
import type { InputOf } from '../../api/operation'
import { RatingLevels } from '../../features/rating-levels/rating-levels'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceChip } from '../../ui/chip'
import { Notice } from '../../ui/notice'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { isBad, tagQuestion } from './rating-words'

export type Given = Omit<InputOf<'ratings/give'>, 'caseId'>
interface RatingFormProps {
  isBusy: boolean
  problem: string | undefined
  /** What was chosen before, when it is to be changed. */
  initial?: Given | undefined
  onSubmit: (given: Given) => void
}

/** The level first; what was good or bad about it and a sentence are up to the person. */
export function RatingForm({ isBusy, problem, initial, onSubmit }: RatingFormProps) {
  const [level, setLevel] = useState<RatingLevel | undefined>(initial?.level)
  const [tags, setTags] = useState<readonly RatingTag[]>(initial?.tags ?? [])
  const [comment, setComment] = useState(initial?.comment ?? '')
  const [wasPressured, setWasPressured] = useState(initial?.wasPressured ?? false)

  const choose = (chosen: RatingLevel) => {
    const fitting: readonly RatingTag[] = tagsForLevel[chosen]
    setLevel(chosen)
    setTags((kept) => kept.filter((tag) => fitting.includes(tag)))
  }
  const toggle = (tag: RatingTag) => setTags((kept) => (kept.includes(tag) ? kept.filter((other) => other !== tag) : [...kept, tag]))
  const submit = () => {
    if (!level) return
    const words = comment.trim()
    onSubmit({ level, tags: [...tags], wasPressured, ...(words ? { comment: words } : {}) })
  }

  return (
    <Screen
      title='评价'
      heading='这件事，办得怎么样？'
      lead='说实话就好。经办人看不到是谁评的。'
      bottom={<BottomBar><Button label='提交评价' isBusy={isBusy} onPress={submit} disabledReason={level ? undefined : '请先选一个'} /></BottomBar>}
    >
      <RatingLevels label='办得怎么样' level={level} onChoose={choose} />
      {level && (
        <Card>
          <Words kind='quiet'>{tagQuestion(level)}</Words>
          <Row kind='wrap'>
            {tagsForLevel[level].map((tag) => <ChoiceChip key={tag} label={ratingTagNames[tag]} isSelected={tags.includes(tag)} onPress={() => toggle(tag)} />)}
          </Row>
        </Card>
      )}
      <TextArea label='还想说的话' isOptional value={comment} onChange={setComment} maxLength={500} placeholder='一句话也行' />
      <ChoiceCard kind='checkbox' title='有人要求我给好评' example='选上会由督导的同事来核实' isSelected={wasPressured} onPress={() => setWasPressured(!wasPressured)} />
      {problem && <Notice tone='overdue' isAlert>{problem}</Notice>}
      {level && (isBad(level) || wasPressured) && <Words kind='quiet'>会由另一位同事 1 个工作日内联系您，5 个工作日内答复。</Words>}
    </Screen>
  )
}
