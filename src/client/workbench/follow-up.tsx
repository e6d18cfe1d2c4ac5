import { useState } from 'react'
import { followUpOutcomes } from '../../contract/staff-step'
import { followUpOutcomeNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { now } from '../platform/clock'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceCard } from '../ui/choice-card'
import { ChoiceGroup } from '../ui/choice-group'
import { TextArea } from '../ui/text-area'
import { CallParties } from './mediating/call-parties'
import { FollowingCard } from './mediating/following-card'
import { StepFrame } from './mediating/step-frame'

const meanings = { holding: '双方都照约定做了', partly: '有的做了，有的还没做', broken: '没有做，过后还要再问' } as const

/** 回访 (domain.md row 15): a week later somebody asks whether it held. */
export default function FollowUp() {
  const { caseId = '' } = useParams('workFollowUp')
  const { run, isBusy, problem } = useCommand('cases/followUp', ['cases/', 'workbench/'])
  const [outcome, setOutcome] = useState<(typeof followUpOutcomes)[number]>()
  const [note, setNote] = useState('')
  const submit = async () => {
    if (!outcome) return
    const result = await run({ caseId, outcome, ...(note.trim() !== '' && { note: note.trim() }) })
    if (!result.ok) return
    toast('记下了，也请申请人自己说一说')
    back()
  }
  return (
    <StepFrame
      caseId={caseId} title='回访' heading='约定的事，做到了吗？' lead='先打个电话问问。' problem={problem}
      bottom={() => <BottomBar><Button label='记下' isBusy={isBusy} disabledReason={outcome ? undefined : '请先选做到了没有'} onPress={() => void submit()} /></BottomBar>}
    >
      {(mediationCase) => (
        <>
          <CallParties mediationCase={mediationCase} />
          <ChoiceGroup label='做到了没有'>
            {followUpOutcomes.map((one) => <ChoiceCard key={one} title={followUpOutcomeNames[one]} example={meanings[one]} isSelected={outcome === one} onPress={() => setOutcome(one)} />)}
          </ChoiceGroup>
          <TextArea label='记一笔' isOptional value={note} maxLength={300} hint='当事人看不到这里写的' onChange={setNote} />
          {mediationCase.following && <FollowingCard following={mediationCase.following} now={now()} />}
        </>
      )}
    </StepFrame>
  )
}
