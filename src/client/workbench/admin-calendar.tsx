import { useState } from 'react'
import { dayKinds, type DayKind } from '../../contract/room'
import { dayKindNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { EmptyState } from '../ui/empty-state'
import { ListRow } from '../ui/list-row'
import { DateField, SelectField } from '../ui/picker-field'
import { Screen } from '../ui/screen'
import { Sheet } from '../ui/sheet'
import { dayOf, shownDay } from '../ui/shown-time'
import { TextField } from '../ui/text-field'
import { Words } from '../ui/words'
import { SettingRefused } from './settings/setting-refused'

const told = (count: number): string => (count > 0 ? `存好了，通知了 ${count} 个预约` : '存好了')

/** Days of the district's own, over the national calendar. */
export default function AdminCalendar() {
  const found = useQuery('admin/calendar', {})
  const clear = useCommand('admin/clearDay', ['admin/', 'rooms/'])
  const [isOpen, setIsOpen] = useState(false)
  const restore = async (on: string, version: number) => {
    const result = await clear.run({ on, version })
    if (result.ok) toast(told(result.output.displaced.length))
  }
  return (
    <Screen title='本区日历' lead='全国的节假日和调休不用设，这里只设本区不一样的日子。' onRefresh={found.refresh} bottom={<BottomBar><Button label='设一天' icon='plus' onPress={() => setIsOpen(true)} /></BottomBar>}>
      <Loaded query={found}>
        {({ days }) => (
          <>
            {days.length === 0 && <EmptyState icon='calendar' title='本区没有单独设的日子' />}
            {days.length > 0 && (
              <Card>
                {days.map(({ on, kind, name, version }) => (
                  <ListRow
                    key={on} title={`${shownDay(`${on}T12:00:00+08:00`, now())} · ${name}`} detail={dayKindNames[kind]}
                    after={<Button label='恢复' size='small' kind='secondary' isBusy={clear.isBusy} onPress={() => void restore(on, version)} />}
                  />
                ))}
              </Card>
            )}
            {isOpen && <DaySheet versions={new Map(days.map(({ on, version }) => [on, version]))} onClose={() => setIsOpen(false)} />}
          </>
        )}
      </Loaded>
      <SettingRefused problem={clear.problem} />
    </Screen>
  )
}

function DaySheet({ versions, onClose }: { versions: ReadonlyMap<string, number>; onClose: () => void }) {
  const [on, setOn] = useState<string>()
  const [kind, setKind] = useState<DayKind>()
  const [name, setName] = useState('')
  const { run, isBusy, problem } = useCommand('admin/setDay', ['admin/', 'rooms/'])
  const save = async () => {
    if (on === undefined || kind === undefined) return
    const result = await run({ on, kind, name, version: versions.get(on) ?? 0 })
    if (!result.ok) return
    toast(told(result.output.displaced.length))
    onClose()
  }
  const missing = on === undefined ? '请选哪一天' : kind === undefined ? '请选算什么日子' : name.trim() === '' ? '请写个名目' : undefined
  return (
    <Sheet title='设一天' onClose={onClose} foot={<Button label='存好' isBusy={isBusy} disabledReason={missing} onPress={() => void save()} />}>
      <DateField label='哪一天' value={on} earliest={dayOf(now())} onChange={setOn} />
      <SelectField label='算什么日子' options={dayKinds.map((value) => ({ value, label: dayKindNames[value] }))} value={kind} onChange={(value) => setKind(dayKinds.find((one) => one === value))} />
      <TextField label='名目' hint='如：全区停水' value={name} maxLength={20} onChange={setName} />
      <Words kind='quiet'>当天因此不开门的预约，会收到通知和最近的空位。</Words>
      <SettingRefused problem={problem} />
    </Sheet>
  )
}
