import { useState } from 'react'
import type { MediationCase } from '../../contract/mediation-case'
import { sittingForms } from '../../contract/staff-step'
import { sittingFormNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { now } from '../platform/clock'
import { replace, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ChoiceCard } from '../ui/choice-card'
import { ChoiceGroup } from '../ui/choice-group'
import { Notice } from '../ui/notice'
import { dayOf, shownRange } from '../ui/shown-time'
import { TextArea } from '../ui/text-area'
import { StepFrame } from './mediating/step-frame'

const meanings = { joint: '双方坐在一起谈', separate: '一方一方地谈' } as const

/** 开始调解: the clock to meet is answered with this. */
export default function Sitting() {
  const { caseId = '' } = useParams('workSitting')
  const { run, isBusy, problem } = useCommand('cases/openSitting', ['cases/', 'workbench/', 'appointments/'])
  const [form, setForm] = useState<(typeof sittingForms)[number]>()
  const [note, setNote] = useState('')
  const open = async (mediationCase: MediationCase) => {
    if (!form) return
    const appointmentId = todays(mediationCase)?.id
    const result = await run({ caseId, form, ...(appointmentId !== undefined && { appointmentId }), ...(note.trim() !== '' && { note: note.trim() }) })
    if (!result.ok) return
    toast('开始了，谈完把笔录写上')
    replace('workRecord', { caseId })
  }
  return (
    <StepFrame
      caseId={caseId} title='开始调解' heading='怎么谈？' problem={problem}
      bottom={(mediationCase) => (
        <BottomBar>
          <Button label='开始调解' isBusy={isBusy} disabledReason={form ? undefined : '请先选怎么谈'} onPress={() => void open(mediationCase)} />
        </BottomBar>
      )}
    >
      {(mediationCase) => {
        const today = todays(mediationCase)
        return (
          <>
            {today && <Notice tone='brand' icon='calendar'>{`今天约的：${shownRange(today.startsAt, today.endsAt, now())}，${today.room.name}`}</Notice>}
            <ChoiceGroup label='怎么谈'>
              {sittingForms.map((one) => <ChoiceCard key={one} title={sittingFormNames[one]} example={meanings[one]} isSelected={form === one} onPress={() => setForm(one)} />)}
            </ChoiceGroup>
            <TextArea label='记一笔' isOptional value={note} maxLength={500} placeholder='例如：双方都到了，各带一位家人' hint='当事人看不到这里写的' onChange={setNote} />
          </>
        )
      }}
    </StepFrame>
  )
}

/** The appointment this sitting is held at, if there is one today. */
const todays = ({ appointments }: MediationCase) =>
  appointments.find(({ state, startsAt }) => (state === 'booked' || state === 'attended') && dayOf(startsAt) === dayOf(now()))
