import { useState } from 'react'
import type { AdminRoomDetail } from '../../../contract/admin-room'
import { useCommand } from '../../api/use-command'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { Row } from '../../ui/row'
import { Sheet } from '../../ui/sheet'
import { Words } from '../../ui/words'
import { SettingRefused } from './setting-refused'
import { TimeField } from './time-field'
import { clockOf, minuteOf, weekdayNames } from './week-words'

/** One weekday's hours; nothing open is a day off. */
export function HoursSheet({ detail, weekday, onClose }: { detail: AdminRoomDetail; weekday: number; onClose: () => void }) {
  const [spans, setSpans] = useState(detail.hours.filter((span) => span.weekday === weekday))
  const { run, isBusy, problem } = useCommand('admin/setHours', ['admin/', 'rooms/'])
  const set = (index: number, change: Partial<(typeof spans)[number]>) => setSpans(spans.map((span, each) => (each === index ? { ...span, ...change } : span)))
  const save = async () => {
    const result = await run({ roomId: detail.roomId, version: detail.version, hours: [...detail.hours.filter((span) => span.weekday !== weekday), ...spans] })
    if (!result.ok) return
    const { displaced } = result.output
    toast(displaced.length > 0 ? `存好了，通知了 ${displaced.length} 个预约` : '存好了')
    onClose()
  }
  return (
    <Sheet title={`${weekdayNames[weekday - 1] ?? ''}几点开门`} onClose={onClose} foot={<Button label='存好' isBusy={isBusy} onPress={() => void save()} />}>
      {spans.length === 0 && <Words kind='quiet'>这一天不开门。</Words>}
      {spans.map(({ opensAtMinute, closesAtMinute }, index) => (
        <Row kind='halves' key={index}>
          <TimeField label={`第 ${index + 1} 段，开门`} value={clockOf(opensAtMinute)} onChange={(clock) => set(index, { opensAtMinute: minuteOf(clock) })} />
          <TimeField label={`第 ${index + 1} 段，关门`} value={clockOf(closesAtMinute)} onChange={(clock) => set(index, { closesAtMinute: minuteOf(clock) })} />
        </Row>
      ))}
      <Row kind='wrap'>
        <Button label='加一段' size='small' kind='secondary' icon='plus' onPress={() => setSpans([...spans, { weekday, opensAtMinute: 840, closesAtMinute: 1080 }])} />
        {spans.length > 0 && <Button label='去掉最后一段' size='small' kind='secondary' onPress={() => setSpans(spans.slice(0, -1))} />}
      </Row>
      <Words kind='quiet'>已经约好、又不在新时间里的人，会收到通知和最近的空位。</Words>
      <SettingRefused problem={problem} />
    </Sheet>
  )
}
