import { useState } from 'react'
import type { Level } from '../../contract/mediation-case'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Screen } from '../ui/screen'
import { TextArea } from '../ui/text-area'
import { CaseBrief } from './dispatching/case-brief'
import { LevelCards } from './dispatching/level-cards'
import { StepRefused } from './dispatching/step-refused'

const longestReason = 200

/** A level once set changes only with a reason (domain.md row 18). */
export default function ChangeLevel() {
  const { caseId = '' } = useParams('workLevel')
  const about = useQuery('cases/get', { caseId })
  const { run, isBusy, problem } = useCommand('cases/changeLevel', ['cases/', 'workbench/'])
  const [level, setLevel] = useState<Level>()
  const [reason, setReason] = useState('')
  const change = async () => {
    if (level === undefined) return
    const result = await run({ caseId, level, reason: reason.trim() })
    if (!result.ok) return
    toast('级别已改')
    back()
  }
  const missing = level === undefined ? '请先选一个级别' : reason.trim() === '' ? '请写上为什么改' : undefined
  return (
    <Screen
      title='改级别' heading='改成几级？' lead='双方会读到新的级别；原因只有工作人员看得到。'
      bottom={<BottomBar><Button label='改级别' isBusy={isBusy} disabledReason={missing} onPress={() => void change()} /></BottomBar>}
    >
      <Loaded query={about}>
        {({ case: mediationCase }) => (
          <>
            <CaseBrief mediationCase={mediationCase} />
            <LevelCards chosen={level} onChoose={setLevel} current={mediationCase.level} />
            <TextArea label='为什么改' value={reason} maxLength={longestReason} placeholder='例如：又有三户说受影响' onChange={setReason} />
          </>
        )}
      </Loaded>
      <StepRefused problem={problem} />
    </Screen>
  )
}
