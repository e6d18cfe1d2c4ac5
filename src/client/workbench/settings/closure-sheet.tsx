import { useState } from 'react'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { now } from '../../platform/clock'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { DateField } from '../../ui/picker-field'
import { Sheet } from '../../ui/sheet'
import { dayOf } from '../../ui/shown-time'
import { TextField } from '../../ui/text-field'
import { Words } from '../../ui/words'
import { DisplacedList } from './displaced-list'
import { SettingRefused } from './setting-refused'
import { TimeField } from './time-field'

interface ClosureSheetProps {
  roomId: string
  version: number
  onClose: () => void
}

const instantOf = (on: string, clock: string): string => new Date(`${on}T${clock}:00+08:00`).toISOString()
const touched = ['admin/', 'rooms/'] as const

/** Shut for a time. Whoever booked within it is listed before anything happens. */
export function ClosureSheet({ roomId, version, onClose }: ClosureSheetProps) {
  const today = dayOf(now())
  const [from, setFrom] = useState({ on: today, clock: '09:00' })
  const [to, setTo] = useState({ on: today, clock: '18:00' })
  const [reason, setReason] = useState('')
  const times = { startsAt: instantOf(from.on, from.clock), endsAt: instantOf(to.on, to.clock) }
  const isInOrder = times.startsAt < times.endsAt
  const looked = useQuery('admin/lookAtClosure', isInOrder ? { roomId, ...times } : undefined)
  const { run, isBusy, problem } = useCommand('admin/addClosure', [...touched])
  const close = async () => {
    const result = await run({ roomId, version, ...times, reason })
    if (!result.ok) return
    toast(result.output.displaced.length > 0 ? `已停用，通知了 ${result.output.displaced.length} 个预约` : '已停用')
    onClose()
  }
  const missing = !isInOrder ? '结束要晚于开始' : reason.trim() === '' ? '请写为什么停用' : undefined
  const displaced = looked.data?.displaced
  return (
    <Sheet title='停用一段时间' onClose={onClose} foot={<Button label={displaced && displaced.length > 0 ? '停用并通知他们' : '停用'} isBusy={isBusy} disabledReason={missing} onPress={() => void close()} />}>
      <DateField label='从哪天' value={from.on} earliest={today} onChange={(on) => { setFrom({ ...from, on }); if (to.on < on) setTo({ ...to, on }) }} />
      <TimeField label='几点起' value={from.clock} onChange={(clock) => setFrom({ ...from, clock })} />
      <DateField label='到哪天' value={to.on} earliest={from.on} onChange={(on) => setTo({ ...to, on })} />
      <TimeField label='几点止' value={to.clock} onChange={(clock) => setTo({ ...to, clock })} />
      <TextField label='为什么停用' hint='来约的人看得到，如：停电检修' value={reason} maxLength={40} onChange={setReason} />
      {displaced?.length === 0 && <Words kind='quiet'>这段时间没有人预约。</Words>}
      {displaced && displaced.length > 0 && <DisplacedList title={`${displaced.length} 个预约要改时间`} displaced={displaced} />}
      <SettingRefused problem={problem} />
    </Sheet>
  )
}

export function OpenAgainSheet({ roomId, version, startsAt, onClose }: ClosureSheetProps & { startsAt: string }) {
  const { run, isBusy, problem } = useCommand('admin/removeClosure', [...touched])
  const open = async () => {
    const result = await run({ roomId, version, startsAt })
    if (!result.ok) return
    toast(result.output.toldAgain > 0 ? `又开门了，告诉了 ${result.output.toldAgain} 个预约` : '又开门了')
    onClose()
  }
  return (
    <ConfirmSheet
      title='取消停用？' explanation='还没改时间的人会收到通知，照原来的时间来。' confirmLabel='取消停用' isBusy={isBusy} error={problem?.message}
      onConfirm={() => void open()} onClose={onClose}
    />
  )
}
