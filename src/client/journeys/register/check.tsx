import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useQuery } from '../../api/use-query'
import { outbox } from '../../api/waiting'
import { KeptForLater } from '../../features/waiting-to-send/kept-for-later'
import { now } from '../../platform/clock'
import { switchTab, useParams } from '../../platform/navigation'
import { useIsOnline } from '../../platform/network-state'
import { usePageVisible } from '../../platform/page-visible'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { ScreenHeading } from '../../ui/screen-heading'
import { dayOf } from '../../ui/shown-time'
import { StepProgress } from '../../ui/step-progress'
import { Words } from '../../ui/words'
import { checkLines } from './check-lines'
import type { Draft } from './draft'
import { firstOpenStep, objectionsTo } from './objections'
import { OpenQuestions } from './open-questions'
import { useRefusals } from './refusals'
import { goBackFrom, openStep } from './step-navigation'
import { DraftGone } from './step-screen'
import { progressOf, steps } from './steps'
import { drafts, useDrafts } from './use-drafts'
import { showReceipt, useSubmit } from './use-submit'
import { useWaitingLetter } from './use-waiting-letter'

export default function Check() {
  const { draftId = '' } = useParams('registerCheck')
  const draft = useDrafts(({ drafts: all }) => all.find(({ id }) => id === draftId))
  useDidShow(() => drafts.getState().change(draftId, { at: 'check' }))
  const letter = useWaitingLetter(draftId)
  const isVisible = usePageVisible()
  // Received while the person is looking at it: the receipt takes its place.
  useEffect(() => {
    if (!isVisible || letter?.outcome?.end !== 'received') return
    outbox.getState().remove(letter.key)
    showReceipt(letter.outcome)
  }, [isVisible, letter])
  if (letter && letter.outcome?.end !== 'refused') return <KeptForLater title='登记纠纷' letter={letter} doneLabel='回首页' onDone={() => switchTab('home')} />
  return draft ? <ReadBack draft={draft} /> : <DraftGone />
}

function ReadBack({ draft }: { draft: Draft }) {
  const isSaved = useDrafts((all) => all.isSaved)
  const isOffline = !useIsOnline()
  const { data: places } = useQuery('places/list', {})
  const refused = useRefusals(({ byDraft }) => byDraft[draft.id])
  const { send, isBusy, trouble } = useSubmit(draft.id)
  const open = { ...objectionsTo(draft, dayOf(now())), ...refused }
  const isComplete = Object.keys(open).length === 0
  const photosNeedNetwork = isOffline && draft.photos.some(({ fileId }) => fileId === null)
    ? '没有网，照片传不上去，登记也就存不了、发不出。等有网再传，或先去掉照片。' : undefined
  const bottom = (
    <BottomBar note={(trouble !== undefined || !isComplete) && <SendingNote trouble={trouble ?? photosNeedNetwork} />}>
      <Button label='上一步' kind='secondary' onPress={() => goBackFrom('check', draft.id)} />
      {isComplete
        ? <Button label='提交登记' busyLabel='正在提交…' isBusy={isBusy} onPress={send} />
        : <Button label='去改' onPress={() => openStep(firstOpenStep(open), draft.id, 'check')} />}
    </BottomBar>
  )
  return (
    <Screen title='登记纠纷' bottom={bottom}>
      <StepProgress {...progressOf('check')} isSaved={isSaved} />
      <ScreenHeading heading={steps.check.question} lead={steps.check.lead} />
      <OpenQuestions open={open} />
      <Card>
        {checkLines(draft, places?.communities).map(({ step, label, value }) => (
          <CheckRow key={`${step} ${label}`} label={label} value={value} onChange={() => openStep(step, draft.id, 'check')} />
        ))}
      </Card>
      <Notice icon='lock'>提交后，只有办这件事的工作人员能看到。调解不收费，您随时可以撤回（人民调解法第 4、23 条）。</Notice>
    </Screen>
  )
}

/** Beside the button that was pressed, wherever the page is scrolled to. */
function SendingNote({ trouble }: { trouble: string | undefined }) {
  if (trouble) return <Notice tone='overdue' icon='warning' isAlert>{trouble}</Notice>
  return <Words kind='quiet'>还有没填好的，改好就能提交</Words>
}
