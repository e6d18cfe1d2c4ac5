import { useState } from 'react'
import type { Review } from '../../contract/oversight'
import { partySide } from '../../contract/role'
import { partySideNames, ratingLevelNames, ratingTagNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { go, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { CheckRow } from '../ui/check-row'
import { Chip } from '../ui/chip'
import { Row } from '../ui/row'
import { Screen } from '../ui/screen'
import { shownAt } from '../ui/shown-time'
import { TextArea } from '../ui/text-area'
import { StepRefused } from './dispatching/step-refused'
import { PartyPhone } from './party-phone'
import { reviewDue } from './review-words'

/** One bad rating: call first, then answer; the rater reads the answer, the handler none of it. */
export default function ReviewPage() {
  const { caseId = '', side: wanted } = useParams('workReview')
  const side = partySide.safeParse(wanted).data ?? 'applicant'
  const query = useQuery('ratings/review', { caseId, side })
  const loaded = query.data?.review
  if (!loaded || loaded.answeredAt) return <Screen title='差评答复' onRefresh={query.refresh}><Loaded query={query}>{({ review }) => <About review={review} />}</Loaded></Screen>
  return loaded.contactedAt
    ? <Answering key='answer' review={loaded} onDone={query.refresh} />
    : <Contacting key='contact' review={loaded} onDone={query.refresh} />
}

interface StepProps { review: Review; onDone: () => Promise<void> }

function Contacting({ review, onDone }: StepProps) {
  const { run, isBusy, problem } = useCommand('ratings/reviewContact', ['ratings/', 'workbench/'])
  const [note, setNote] = useState('')
  const save = async () => {
    const result = await run({ caseId: review.caseId, side: review.side, note: note.trim() })
    if (!result.ok) return
    toast('记下了，接着答复')
    await onDone()
  }
  return (
    <Screen title='差评答复' heading='先打个电话' lead='听他说完，再记下来。这里写的，他和经办人都看不到。' bottom={<BottomBar><Button label='联系过了' isBusy={isBusy} disabledReason={note.trim() === '' ? '请记下他怎么说' : undefined} onPress={() => void save()} /></BottomBar>}>
      <About review={review} />
      <TextArea label='他怎么说' value={note} maxLength={500} placeholder='例如：等了三天没人联系，希望以后提前说' onChange={setNote} />
      <StepRefused problem={problem} />
    </Screen>
  )
}

function Answering({ review, onDone }: StepProps) {
  const { run, isBusy, problem } = useCommand('ratings/reviewAnswer', ['ratings/', 'workbench/'])
  const [words, setWords] = useState('')
  const save = async () => {
    const result = await run({ caseId: review.caseId, side: review.side, words: words.trim() })
    if (!result.ok) return
    toast('已经告诉他了')
    await onDone()
  }
  return (
    <Screen title='差评答复' heading='怎么答复他？' lead='他会在自己的评价里看到。' bottom={<BottomBar><Button label='答复' isBusy={isBusy} disabledReason={words.trim() === '' ? '请写上答复' : undefined} onPress={() => void save()} /></BottomBar>}>
      <About review={review} />
      <TextArea label='答复的话' value={words} maxLength={500} placeholder='例如：让您久等了，对不起。以后当天就联系您' onChange={setWords} />
      <StepRefused problem={problem} />
    </Screen>
  )
}

function About({ review }: { review: Review }) {
  const at = now()
  const due = reviewDue(review, at)
  return (
    <Card>
      <Row><Chip label={due.label} tone={due.tone} /></Row>
      <CheckRow label='办得怎么样' value={[ratingLevelNames[review.level], ...review.tags.map((tag) => ratingTagNames[tag])].join('、')} />
      {review.comment && <CheckRow label='他的话' value={review.comment} />}
      {review.wasPressured && <CheckRow label='另外' value='说有人要求他给好评，请核实' />}
      <CheckRow label='谁评的' value={`${review.raterName}（${partySideNames[review.side]}）`} />
      <PartyPhone caseId={review.caseId} side={review.side} masked='电话' />
      {review.mediatorName && <CheckRow label='谁办的' value={review.mediatorName} />}
      {review.contactNote && <CheckRow label={`${review.contactedBy ?? '同事'}联系过`} value={[review.contactNote, review.contactedAt && shownAt(review.contactedAt, at)].filter(Boolean).join('，')} />}
      {review.answer && <CheckRow label={`${review.answeredBy ?? '同事'}的答复`} value={review.answer} />}
      <Button label='看这件事' kind='quiet' onPress={() => go('workCase', { caseId: review.caseId })} />
    </Card>
  )
}
