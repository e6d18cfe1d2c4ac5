import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { now } from '../platform/clock'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ConfirmSheet } from '../ui/confirm-sheet'
import { Notice } from '../ui/notice'
import { refusedWords } from './dispatching/refused-words'
import { FollowingCard } from './mediating/following-card'
import { StepFrame } from './mediating/step-frame'

/** 结单: needs a follow-up and the applicant's word, or a week without one. */
export default function Close() {
  const { caseId = '' } = useParams('workClose')
  const { run, isBusy, problem, clearProblem } = useCommand('cases/close', ['cases/', 'workbench/'])
  const [isAsking, setIsAsking] = useState(false)
  const close = async () => {
    const result = await run({ caseId })
    if (!result.ok) return
    toast('已结单，请当事人评价')
    back()
  }
  return (
    <>
      <StepFrame
        caseId={caseId} title='结单' heading='这件事可以结了吗？' problem={undefined}
        bottom={({ nextSteps }) => (
          <BottomBar><Button label='结单' disabledReason={nextSteps.includes('close') ? undefined : '还不能结，看上面在等什么'} onPress={() => setIsAsking(true)} /></BottomBar>
        )}
      >
        {({ following }) => (
          <>
            {following && <FollowingCard following={following} now={now()} />}
            {!following && <Notice>这次没有达成协议，没有要回访的约定。结单前请确认双方知道还能走哪些路。</Notice>}
          </>
        )}
      </StepFrame>
      {isAsking && (
        <ConfirmSheet
          title='结单？' explanation='结单后当事人会收到评价的邀请；30 天内有异议还可以重新办。' confirmLabel='确认结单' isBusy={isBusy}
          error={problem && refusedWords(problem, now())} onConfirm={() => void close()}
          onClose={() => {
            setIsAsking(false)
            clearProblem()
          }}
        />
      )}
    </>
  )
}
