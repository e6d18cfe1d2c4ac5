import { useState } from 'react'
import { ratingLevels, tagsForLevel, type RatingLevel, type RatingTag } from '../../../contract/rating'
import { ratingLevelNames, ratingTagNames } from '../../../contract/terms'
import type { InputOf } from '../../api/operation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { ChoiceChip } from '../../ui/chip'
import { Notice } from '../../ui/notice'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { isBad, tagQuestion } from './rating-words'

type Given = Omit<InputOf<'ratings/give'>, 'caseId'>
interface RatingFormProps {
  isBusy: boolean
  problem: string | undefined
  onSubmit: (given: Given) => void
}

/** Five levels of equal size, none chosen beforehand; a bad one takes exactly as many steps as a good one. */
export function RatingForm({ isBusy, problem, onSubmit }: RatingFormProps) {
  const [level, setLevel] = useState<RatingLevel>()
  const [tags, setTags] = useState<readonly RatingTag[]>([])
  const [comment, setComment] = useState('')
  const [wasPressured, setWasPressured] = useState(false)

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
      <ChoiceGroup label='办得怎么样'>
        {ratingLevels.map((one) => <ChoiceCard key={one} title={ratingLevelNames[one]} isSelected={level === one} onPress={() => choose(one)} />)}
      </ChoiceGroup>
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
      {level && isBad(level) && <Words kind='quiet'>会由另一位同事 1 个工作日内联系您，5 个工作日内答复。</Words>}
    </Screen>
  )
}
