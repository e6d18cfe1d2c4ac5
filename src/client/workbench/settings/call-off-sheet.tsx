import { useState } from 'react'
import { useCommand } from '../../api/use-command'
import { now } from '../../platform/clock'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/picker-field'
import { Sheet } from '../../ui/sheet'
import { dayOf } from '../../ui/shown-time'
import { TextField } from '../../ui/text-field'
import { Words } from '../../ui/words'
import { SettingRefused } from './setting-refused'

export function CallOffSheet({ gatheringId, onClose }: { gatheringId: string; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { run, isBusy, problem } = useCommand('admin/callOff', ['admin/', 'gatherings/'])
  const callOff = async () => {
    const result = await run({ gatheringId, reason })
    if (!result.ok) return
    toast(`取消了，通知了 ${result.output.told} 人`)
    onClose()
  }
  return (
    <Sheet title='取消这一场' onClose={onClose} foot={<Button label='取消并通知大家' kind='danger' isBusy={isBusy} disabledReason={reason.trim() === '' ? '请写为什么取消' : undefined} onPress={() => void callOff()} />}>
      <TextField label='为什么取消' hint='报了名的人看得到' value={reason} maxLength={60} onChange={setReason} />
      <SettingRefused problem={problem} />
    </Sheet>
  )
}

export function EndSheet({ seriesId, version, lastOn, onClose }: { seriesId: string; version: number; lastOn: string | null; onClose: () => void }) {
  const [on, setOn] = useState(lastOn ?? undefined)
  const { run, isBusy, problem } = useCommand('admin/endSeries', ['admin/', 'gatherings/'])
  const end = async () => {
    if (on === undefined) return
    const result = await run({ seriesId, version, lastOn: on })
    if (!result.ok) return
    const left = result.output.stillPlanned.length
    toast(left > 0 ? `还有 ${left} 场有人报名，请一场一场取消` : '存好了')
    onClose()
  }
  return (
    <Sheet title='办到哪天为止' onClose={onClose} foot={<Button label='存好' isBusy={isBusy} disabledReason={on === undefined ? '请选哪一天' : undefined} onPress={() => void end()} />}>
      <DateField label='最后一天' value={on} earliest={dayOf(now())} onChange={setOn} />
      <Words kind='quiet'>之后的场次不再开。已经有人报名的，会留着等您一场一场取消，好让大家都知道。</Words>
      <SettingRefused problem={problem} />
    </Sheet>
  )
}
