import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { replace, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { TextArea } from '../ui/text-area'
import { Phrases } from './mediating/phrases'
import { StepFrame } from './mediating/step-frame'

const phrases = ['和其中一方是亲友', '手上事多，赶不上时限', '不在我负责的片区', '需要更熟悉法律的人', '近期不在岗']

/** 退回: never silent. */
export default function ReturnOrder() {
  const { caseId = '' } = useParams('workReturn')
  const { run, isBusy, problem } = useCommand('cases/returnOrder', ['cases/', 'workbench/'])
  const [reason, setReason] = useState('')
  const giveBack = async () => {
    const result = await run({ caseId, reason: reason.trim() })
    if (!result.ok) return
    toast('已退回，正在重新安排人')
    replace('workDesk', {})
  }
  return (
    <StepFrame
      caseId={caseId} title='退回' heading='为什么退回？' lead='派单的人会看到原因。当事人只看到正在重新安排人，约好的时间替他们留着。' problem={problem}
      bottom={() => (
        <BottomBar>
          <Button kind='danger' label='退回' isBusy={isBusy} disabledReason={reason.trim() === '' ? '请写明原因' : undefined} onPress={() => void giveBack()} />
        </BottomBar>
      )}
    >
      {() => (
        <>
          <Phrases phrases={phrases} text={reason} onChange={setReason} />
          <TextArea label='退回的原因' value={reason} maxLength={200} placeholder='例如：和楼上住户是亲戚，不便办理' onChange={setReason} />
        </>
      )}
    </StepFrame>
  )
}
