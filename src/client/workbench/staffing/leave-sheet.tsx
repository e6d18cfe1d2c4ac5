import { useState } from 'react'
import { leaveKinds, type LeaveKind } from '../../../contract/staff-duty'
import { leaveKindNames } from '../../../contract/terms'
import { useCommand } from '../../api/use-command'
import { now } from '../../platform/clock'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { DateField } from '../../ui/picker-field'
import { Row } from '../../ui/row'
import { Sheet } from '../../ui/sheet'
import { dayOf } from '../../ui/shown-time'
import { StepRefused } from '../dispatching/step-refused'
import { InHandList } from './in-hand-list'

/** From–to and why; what is booked in these days is told and comes first. */
export function LeaveSheet({ onClose }: { onClose: () => void }) {
  const { run, isBusy, problem } = useCommand('staff/takeLeave', ['staff/', 'rooms/'])
  const [fromOn, setFromOn] = useState<string>()
  const [untilOn, setUntilOn] = useState<string>()
  const [kind, setKind] = useState<LeaveKind>()
  const today = dayOf(now())
  const take = async () => {
    if (!fromOn || !untilOn || !kind) return
    const result = await run({ fromOn, untilOn, kind })
    if (!result.ok) return
    toast('请好了，这几天不派新的事给您')
    onClose()
  }
  const missing = !fromOn ? '请选第一天' : !untilOn ? '请选最后一天' : !kind ? '请选为什么' : undefined
  return (
    <Sheet title='请假' onClose={onClose} foot={<Button label='请假' isBusy={isBusy} disabledReason={missing} onPress={() => void take()} />}>
      <DateField label='第一天' value={fromOn} earliest={today} onChange={(day) => { setFromOn(day); if (!untilOn || untilOn < day) setUntilOn(day) }} />
      <DateField label='最后一天' value={untilOn} earliest={fromOn ?? today} onChange={setUntilOn} />
      <ChoiceGroup label='为什么' isLabelShown><Row kind='wrap'>{leaveKinds.map((one) => <ChoiceChip key={one} kind='radio' label={leaveKindNames[one]} isSelected={kind === one} onPress={() => setKind(one)} />)}</Row></ChoiceGroup>
      <StepRefused problem={problem} />
      {problem?.code === 'still-in-hand' && <InHandList title='这几天约好的' {...problem.data} empty='' />}
    </Sheet>
  )
}
