import { useState } from 'react'
import type { OutputOf } from '../../api/operation'
import { useCommand } from '../../api/use-command'
import { now } from '../../platform/clock'
import { replace } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { DateField, SelectField } from '../../ui/picker-field'
import { Sheet } from '../../ui/sheet'
import { dayOf } from '../../ui/shown-time'
import { TextField } from '../../ui/text-field'
import { Words } from '../../ui/words'
import { SettingRefused } from './setting-refused'
import { TimeField } from './time-field'
import { clockOf, minuteOf } from './week-words'

type Detail = OutputOf<'admin/gathering'>
type Series = Detail['series']

/** Recurrences people use; others stay as they are until one of these is chosen. */
const recurrences: readonly { value: string; label: string; recurrence: Series['recurrence'] }[] = [
  { value: 'once', label: '只办一次', recurrence: { repeats: 'once' } },
  ...[1, 2, 4].map((everyWeeks) => ({ value: `w${everyWeeks}`, label: everyWeeks === 1 ? '每周' : `每 ${everyWeeks} 周`, recurrence: { repeats: 'weekly' as const, everyWeeks } })),
  ...[1, 2, 3, 4].map((nth) => ({ value: `m${nth}`, label: `每月第 ${nth} 个`, recurrence: { repeats: 'monthly' as const, nth } })),
  { value: 'm-1', label: '每月最后一个', recurrence: { repeats: 'monthly', nth: -1 } },
]
const valueOf = ({ recurrence }: Series): string => (recurrence.repeats === 'once' ? 'once' : recurrence.repeats === 'weekly' ? `w${recurrence.everyWeeks}` : `m${recurrence.nth}`)

export function SeriesSheet({ detail, isCopy, onClose }: { detail: Detail; isCopy: boolean; onClose: () => void }) {
  const [series, setSeries] = useState<Series>(isCopy ? { ...detail.series, firstOn: dayOf(now()), lastOn: null } : detail.series)
  const change = useCommand('admin/changeSeries', ['admin/', 'gatherings/'])
  const add = useCommand('admin/addSeries', ['admin/', 'gatherings/'])
  const set = (part: Partial<Series>) => setSeries({ ...series, ...part })
  const save = async () => {
    if (isCopy) {
      const result = await add.run(series)
      if (!result.ok) return
      replace('adminGathering', { seriesId: result.output.seriesId })
    } else if (!(await change.run({ seriesId: detail.seriesId, version: detail.version, series })).ok) return
    toast('存好了')
    onClose()
  }
  return (
    <Sheet title={isCopy ? '加一个约吧' : '改约吧'} onClose={onClose} foot={<Button label='存好' isBusy={change.isBusy || add.isBusy} onPress={() => void save()} />}>
      <TextField label='名称' value={series.title} maxLength={30} onChange={(title) => set({ title })} />
      <TextField label='为了什么' value={series.purpose} maxLength={80} onChange={(purpose) => set({ purpose })} />
      <TextField label='谁主持' value={series.host.name} maxLength={20} onChange={(name) => set({ host: { ...series.host, name } })} />
      <TextField label='主持人的身份' value={series.host.title} maxLength={30} onChange={(title) => set({ host: { ...series.host, title } })} />
      <TextField label='在哪里办' value={series.place.name} maxLength={30} onChange={(name) => set({ place: { ...series.place, name } })} />
      <TextField label='地址' value={series.place.address} maxLength={60} onChange={(address) => set({ place: { ...series.place, address } })} />
      <SelectField label='多久一次' options={recurrences} value={valueOf(series)} onChange={(value) => { const found = recurrences.find((one) => one.value === value); if (found) set({ recurrence: found.recurrence }) }} />
      <DateField label='第一次在哪天' hint='也决定星期几' value={series.firstOn} onChange={(firstOn) => set({ firstOn })} />
      <TimeField label='几点开始' value={clockOf(series.startsAtMinute)} onChange={(clock) => set({ startsAtMinute: minuteOf(clock) })} />
      <TextField label='多少分钟' keyboard='number' maxLength={3} value={String(series.minutes || '')} onChange={(minutes) => set({ minutes: Number(minutes) })} />
      <TextField label='多少名额' keyboard='number' maxLength={4} value={String(series.seats || '')} onChange={(seats) => set({ seats: Number(seats) })} />
      <Words kind='quiet'>已经有人报名的场次，时间和名额不变。</Words>
      <SettingRefused problem={change.problem ?? add.problem} />
    </Sheet>
  )
}
