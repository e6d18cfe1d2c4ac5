import type { ReactNode } from 'react'
import { KeptForLater } from '../../features/waiting-to-send/kept-for-later'
import { switchTab } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { ScreenHeading } from '../../ui/screen-heading'
import { StepProgress } from '../../ui/step-progress'
import { Words } from '../../ui/words'
import { NotSavedNotice } from './not-saved-notice'
import { progressOf, stepTable } from './steps'
import type { StepName } from './step-names'
import { useDrafts } from './use-drafts'
import { useWaitingLetter } from './use-waiting-letter'
import { useStep, type StepNow, type StepTools } from './use-step'

interface StepScreenProps {
  name: Exclude<StepName, 'check'>
  children: (step: StepTools) => ReactNode
  /** Instead of 下一步, where the way ends. */
  bottom?: (step: StepTools) => ReactNode | undefined
}

/** The frame all questions share: how far, the question, its fields, and the way on. */
export function StepScreen({ name, children, bottom }: StepScreenProps) {
  const step = useStep(name)
  const isSaved = useDrafts((all) => all.isSaved)
  const letter = useWaitingLetter(step?.draft.id ?? '')
  if (!step) return <DraftGone />
  // What is changed now would not be in it: first the person takes it back.
  if (letter && letter.outcome?.end !== 'refused') return <KeptForLater title='登记纠纷' letter={letter} doneLabel='回首页' onDone={() => switchTab('home')} />
  const { question, lead } = stepTable[name]
  return (
    <Screen title='登记纠纷' bottom={bottom?.(step) ?? <Onward step={step} name={name} />}>
      <StepProgress {...progressOf(name)} isSaved={isSaved} />
      {!isSaved && <NotSavedNotice />}
      <ScreenHeading heading={question} lead={lead} />
      {children(step)}
    </Screen>
  )
}

function Onward({ step, name }: { step: StepNow; name: StepName }) {
  const { shownErrors } = step
  const note = shownErrors.length > 0 && <Words kind='quiet'>{shownErrors.length === 1 ? shownErrors[0] : `上面还有 ${shownErrors.length} 处要填好`}</Words>
  return (
    <BottomBar note={note}>
      {step.from !== 'check' && progressOf(name).step > 1 && <Button label='上一步' kind='secondary' onPress={step.goBack} />}
      <Button label={step.from === 'check' ? '改好了' : '下一步'} onPress={step.goOn} />
    </BottomBar>
  )
}

/** The page of a draft that was sent or deleted meanwhile. */
export function DraftGone() {
  return (
    <Screen title='登记纠纷'>
      <EmptyState picture='all-done' title='这份登记已经提交或删掉了' advice='提交过的可以在「我的」里找到' action={{ label: '去「我的」看看', onPress: () => switchTab('mine') }} />
    </Screen>
  )
}
