import { useCommand } from '../api/use-command'
import { go, replace, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { StepFrame } from './mediating/step-frame'

/** 签收: from here on two clocks run, and the parties see them. */
export default function Acknowledge() {
  const { caseId = '' } = useParams('workAcknowledge')
  const { run, isBusy, problem } = useCommand('cases/acknowledge', ['cases/', 'workbench/'])
  const acknowledge = async () => {
    const result = await run({ caseId })
    if (!result.ok) return
    toast('已签收，接着联系双方')
    replace('workContact', { caseId })
  }
  return (
    <StepFrame
      caseId={caseId} title='签收' heading='接下这件事？' problem={problem}
      bottom={() => (
        <BottomBar>
          <Button kind='secondary' label='办不了，退回' onPress={() => go('workReturn', { caseId })} />
          <Button label='签收' isBusy={isBusy} onPress={() => void acknowledge()} />
        </BottomBar>
      )}
    >
      {() => <Notice tone='brand' icon='clock' title='签收以后'>24 小时内联系双方，48 小时内坐下来谈。双方都能看到这两个时间。</Notice>}
    </StepFrame>
  )
}
