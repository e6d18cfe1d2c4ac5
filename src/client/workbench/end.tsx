import { useState } from 'react'
import { endReasons, type EndReason } from '../../contract/staff-step'
import { endReasonNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { now } from '../platform/clock'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceCard } from '../ui/choice-card'
import { ChoiceGroup } from '../ui/choice-group'
import { ConfirmSheet } from '../ui/confirm-sheet'
import { TextArea } from '../ui/text-area'
import { refusedWords } from './dispatching/refused-words'
import { StepFrame } from './mediating/step-frame'

/** 未达成 (人民调解法 26): one of eight reasons; the parties are shown their other ways. */
export default function End() {
  const { caseId = '' } = useParams('workEnd')
  const { run, isBusy, problem, clearProblem } = useCommand('cases/end', ['cases/', 'workbench/', 'appointments/'])
  const [reason, setReason] = useState<EndReason>()
  const [note, setNote] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  const end = async () => {
    if (!reason) return
    const result = await run({ caseId, reason, ...(note.trim() !== '' && { note: note.trim() }) })
    if (!result.ok) return
    toast('双方会看到还能走哪些路')
    back()
  }
  return (
    <>
      <StepFrame
        caseId={caseId} title='结束调解' heading='为什么没谈成？' lead='双方会看到原因，和还能走的路：法院、仲裁、12348、主管部门。' problem={undefined}
        bottom={() => <BottomBar><Button kind='danger' label='结束调解' disabledReason={reason ? undefined : '请先选一个原因'} onPress={() => setIsAsking(true)} /></BottomBar>}
      >
        {() => (
          <>
            <ChoiceGroup label='为什么没谈成'>
              {endReasons.map((one) => <ChoiceCard key={one} title={endReasonNames[one]} isSelected={reason === one} onPress={() => setReason(one)} />)}
            </ChoiceGroup>
            <TextArea label='记一笔' isOptional value={note} maxLength={300} hint='当事人看不到这里写的' onChange={setNote} />
          </>
        )}
      </StepFrame>
      {isAsking && reason && (
        <ConfirmSheet
          title='结束这次调解？' explanation={`原因：${endReasonNames[reason]}。约好的时间会取消。`} confirmLabel='确认结束' isDanger isBusy={isBusy}
          error={problem && refusedWords(problem, now())} onConfirm={() => void end()}
          onClose={() => {
            setIsAsking(false)
            clearProblem()
          }}
        />
      )}
    </>
  )
}
