import { useState } from 'react'
import { declineReasons, type DeclineReason } from '../../contract/staff-step'
import { declineReasonNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { now } from '../platform/clock'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceCard } from '../ui/choice-card'
import { ChoiceGroup } from '../ui/choice-group'
import { ConfirmSheet } from '../ui/confirm-sheet'
import { Screen } from '../ui/screen'
import { TextArea } from '../ui/text-area'
import { declineAddresses } from './dispatching/decline-addresses'
import { refusedWords } from './dispatching/refused-words'

const longest = 200

export default function Decline() {
  const { caseId = '' } = useParams('workDecline')
  const { run, isBusy, problem, clearProblem } = useCommand('cases/decline', ['cases/', 'workbench/'])
  const [reason, setReason] = useState<DeclineReason>()
  const [goInstead, setGoInstead] = useState('')
  const [isAsking, setIsAsking] = useState(false)

  /** What was written by hand stays when the reason changes. */
  const choose = (chosen: DeclineReason) => {
    if (goInstead === '' || goInstead === (reason && declineAddresses[reason])) setGoInstead(declineAddresses[chosen])
    setReason(chosen)
  }
  const decline = async () => {
    if (!reason) return
    const result = await run({ caseId, reason, goInstead: goInstead.trim() })
    if (!result.ok) return
    toast('已告诉居民该去哪里')
    back()
  }
  const missing = reason === undefined ? '请先选一个原因' : goInstead.trim() === '' ? '请写上该去哪里' : undefined
  return (
    <Screen
      title='不予受理' heading='为什么不能在这里办？' lead='居民会看到原因，和该去哪里。'
      bottom={<BottomBar><Button kind='danger' label='不予受理' disabledReason={missing} onPress={() => setIsAsking(true)} /></BottomBar>}
    >
      <ChoiceGroup label='为什么不能在这里办'>
        {declineReasons.map((one) => <ChoiceCard key={one} title={declineReasonNames[one]} isSelected={reason === one} onPress={() => choose(one)} />)}
      </ChoiceGroup>
      <TextArea label='请居民去哪里' value={goInstead} maxLength={longest} placeholder='写清地方和电话，例如：请到审理法院的立案窗口' onChange={setGoInstead} />
      {isAsking && (
        <ConfirmSheet
          title='不予受理？' explanation={`居民会读到：${goInstead.trim()}`} confirmLabel='不予受理，告诉居民' isDanger isBusy={isBusy}
          error={problem && refusedWords(problem, now())} onConfirm={() => void decline()}
          onClose={() => {
            setIsAsking(false)
            clearProblem()
          }}
        />
      )}
    </Screen>
  )
}
