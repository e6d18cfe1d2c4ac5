import { useState } from 'react'
import { partySides, type PartySide } from '../../contract/role'
import { sittingForms } from '../../contract/staff-step'
import { partySideNames, sittingFormNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceChip } from '../ui/chip'
import { ChoiceGroup } from '../ui/choice-group'
import { Notice } from '../ui/notice'
import { Row } from '../ui/row'
import { TextArea } from '../ui/text-area'
import { PointsField, written } from './mediating/points-field'
import { StepFrame } from './mediating/step-frame'

/** 调解笔录: what was agreed, what stays open, how it went; and who reads it. */
export default function WriteRecord() {
  const { caseId = '' } = useParams('workRecord')
  const { run, isBusy, problem } = useCommand('cases/recordSitting', ['cases/', 'workbench/'])
  const [form, setForm] = useState<(typeof sittingForms)[number]>('joint')
  const [side, setSide] = useState<PartySide>()
  const [agreed, setAgreed] = useState<string[]>([''])
  const [open, setOpen] = useState<string[]>([])
  const [text, setText] = useState('')
  const isApart = form === 'separate'
  const missing = isApart && !side ? '请选是和哪一方谈的' : text.trim() === '' ? '请写一写谈的经过' : undefined
  const save = async () => {
    const result = await run({ caseId, form, ...(isApart && side && { side }), agreed: written(agreed), open: written(open), text: text.trim() })
    if (!result.ok) return
    toast('笔录写好了')
    back()
  }
  return (
    <StepFrame
      caseId={caseId} title='调解笔录' heading='谈得怎么样？' problem={problem}
      bottom={() => <BottomBar><Button label='写好了' isBusy={isBusy} disabledReason={missing} onPress={() => void save()} /></BottomBar>}
    >
      {() => (
        <>
          <ChoiceGroup label='这次怎么谈的' isLabelShown>
            <Row kind='wrap'>{sittingForms.map((one) => <ChoiceChip key={one} kind='radio' label={sittingFormNames[one]} isSelected={form === one} onPress={() => setForm(one)} />)}</Row>
          </ChoiceGroup>
          {isApart && (
            <ChoiceGroup label='和哪一方谈的' isLabelShown>
              <Row kind='wrap'>{partySides.map((one) => <ChoiceChip key={one} kind='radio' label={partySideNames[one]} isSelected={side === one} onPress={() => setSide(one)} />)}</Row>
            </ChoiceGroup>
          )}
          <Notice tone='waiting' icon='eye'>{isApart ? '只有这一方和办案的人能看到，另一方看不到。' : '双方都会看到，请用中性的话。'}</Notice>
          <PointsField label='谈拢的' addLabel='再加一条谈拢的' points={agreed} onChange={setAgreed} />
          <PointsField label='没谈拢的' addLabel='加一条没谈拢的' points={open} onChange={setOpen} />
          <TextArea label='经过' value={text} maxLength={2000} placeholder='谁说了什么，怎么谈到这一步的' onChange={setText} />
        </>
      )}
    </StepFrame>
  )
}
