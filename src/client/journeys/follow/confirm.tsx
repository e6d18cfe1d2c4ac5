import { useState } from 'react'
import { followUpOutcomes } from '../../../contract/staff-step'
import { followUpOutcomeNames } from '../../../contract/terms'
import { useCommand } from '../../api/use-command'
import { back, useParams } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { TextArea } from '../../ui/text-area'

const meanings = { holding: '说好的都照办了', partly: '有的办了，有的还没办', broken: '说好的没有办' } as const

/** A party says alone whether the agreement holds; the other side does not read it. */
export default function Confirm() {
  const { caseId = '' } = useParams('followConfirm')
  const { run, isBusy, problem } = useCommand('cases/confirm', ['cases/'])
  const [outcome, setOutcome] = useState<(typeof followUpOutcomes)[number]>()
  const [note, setNote] = useState('')
  const submit = async () => {
    if (!outcome) return
    const result = await run({ caseId, outcome, ...(note.trim() !== '' && { note: note.trim() }) })
    if (!result.ok) return
    toast(outcome === 'holding' ? '太好了，记下了' : '记下了，调解员会再来问')
    back()
  }
  return (
    <Screen
      title='做到了没有' heading='约定的事，都做到了吗？' lead='您自己说了算，对方看不到您怎么说。'
      bottom={<BottomBar><Button label='告诉调解员' isBusy={isBusy} disabledReason={outcome ? undefined : '请先选一个'} onPress={() => void submit()} /></BottomBar>}
    >
      <ChoiceGroup label='约定的事做到了没有'>
        {followUpOutcomes.map((one) => <ChoiceCard key={one} title={followUpOutcomeNames[one]} example={meanings[one]} isSelected={outcome === one} onPress={() => setOutcome(one)} />)}
      </ChoiceGroup>
      <TextArea label='还想说的话' isOptional value={note} maxLength={300} placeholder='例如：脚垫装了，周末还是响' onChange={setNote} />
      {problem && <Notice tone='overdue' isAlert>{problem.message}</Notice>}
    </Screen>
  )
}
