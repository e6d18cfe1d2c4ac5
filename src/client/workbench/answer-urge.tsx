import { useState } from 'react'
import type { MediationCase } from '../../contract/mediation-case'
import { useCommand } from '../api/use-command'
import { now } from '../platform/clock'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { shownAt } from '../ui/shown-time'
import { TextArea } from '../ui/text-area'
import { StepFrame } from './mediating/step-frame'

/** 回复督办: in time or late, it is read by whoever urged, by the desk and by both sides. */
export default function AnswerUrge() {
  const { caseId = '' } = useParams('workAnswerUrge')
  const { run, isBusy, problem } = useCommand('cases/answerUrge', ['cases/', 'workbench/'])
  const [words, setWords] = useState('')
  const answer = async () => {
    const result = await run({ caseId, words: words.trim() })
    if (!result.ok) return
    toast('回复好了')
    back()
  }
  return (
    <StepFrame
      caseId={caseId} title='回复督办' heading='办到哪一步了？' lead='督办的人、调处中心和双方都会看到。' problem={problem}
      bottom={() => <BottomBar><Button label='回复' isBusy={isBusy} disabledReason={words.trim() === '' ? '请写明办到哪一步了' : undefined} onPress={() => void answer()} /></BottomBar>}
    >
      {(mediationCase) => (
        <>
          <Asked timeline={mediationCase.timeline} />
          <TextArea label='回复的话' value={words} maxLength={300} placeholder='例如：已联系双方，约在明天下午三点见面' onChange={setWords} />
        </>
      )}
    </StepFrame>
  )
}

function Asked({ timeline }: Pick<MediationCase, 'timeline'>) {
  const urged = timeline.findLast(({ kind }) => kind === 'urged')
  if (!urged) return null
  const { text, replyBy } = urged.facts
  return <Notice tone='waiting' icon='clock-alert' title={`${urged.actor.name ?? '上级'}督办${replyBy ? `，最晚 ${shownAt(replyBy, now())} 回复` : ''}`}>{text ?? ''}</Notice>
}
