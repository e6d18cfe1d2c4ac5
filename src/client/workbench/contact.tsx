import { useState } from 'react'
import { contactMeansList } from '../../contract/staff-step'
import { contactMeansNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceCard } from '../ui/choice-card'
import { ChoiceChip } from '../ui/chip'
import { ChoiceGroup } from '../ui/choice-group'
import { Row } from '../ui/row'
import { TextArea } from '../ui/text-area'
import { CallParties } from './mediating/call-parties'
import { StepFrame } from './mediating/step-frame'

type Means = (typeof contactMeansList)[number]

/** 首次联系: the call first, then what came of it. */
export default function Contact() {
  const { caseId = '' } = useParams('workContact')
  const { run, isBusy, problem } = useCommand('cases/contact', ['cases/', 'workbench/'])
  const [means, setMeans] = useState<Means>('call')
  const [isReached, setIsReached] = useState<boolean>()
  const [note, setNote] = useState('')
  const submit = async () => {
    if (isReached === undefined) return
    const result = await run({ caseId, means, isReached, ...(note.trim() !== '' && { note: note.trim() }) })
    if (!result.ok) return
    toast(isReached ? '记下了' : '记下了，过后再联系')
    back()
  }
  return (
    <StepFrame
      caseId={caseId} title='联系双方' heading='先联系，再记一笔' lead='没联系上也记，当事人会知道您找过他们。' problem={problem}
      bottom={() => (
        <BottomBar>
          <Button label='记下' isBusy={isBusy} disabledReason={isReached === undefined ? '请先选联系上没有' : undefined} onPress={() => void submit()} />
        </BottomBar>
      )}
    >
      {(mediationCase) => (
        <>
          <CallParties mediationCase={mediationCase} />
          <ChoiceGroup label='怎么联系的' isLabelShown>
            <Row kind='wrap'>
              {contactMeansList.map((one) => <ChoiceChip key={one} kind='radio' label={contactMeansNames[one]} isSelected={means === one} onPress={() => setMeans(one)} />)}
            </Row>
          </ChoiceGroup>
          <ChoiceGroup label='联系上了吗' isLabelShown>
            <ChoiceCard title='联系上了' example='说上话了，知道下一步怎么办' isSelected={isReached === true} onPress={() => setIsReached(true)} />
            <ChoiceCard title='没联系上' example='没人接、没人在，时限照走' isSelected={isReached === false} onPress={() => setIsReached(false)} />
          </ChoiceGroup>
          <TextArea label='说了什么' isOptional value={note} maxLength={300} placeholder='只记事实，例如：愿意周六上午来谈' hint='当事人看不到这里写的' onChange={setNote} />
        </>
      )}
    </StepFrame>
  )
}
