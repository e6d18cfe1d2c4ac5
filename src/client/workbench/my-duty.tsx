import { useState } from 'react'
import { leaveKindNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { ListRow } from '../ui/list-row'
import { Screen } from '../ui/screen'
import { SectionTitle } from '../ui/section-title'
import { shownDay } from '../ui/shown-time'
import { Words } from '../ui/words'
import { StepRefused } from './dispatching/step-refused'
import { HandOverSheet } from './staffing/hand-over-sheet'
import { LeaveSheet } from './staffing/leave-sheet'
import { hoursWords, weekdayName } from './staffing/weekday-words'

/** A mediator's own week: where they sit, when they are away, and everything in hand given to a colleague. */
export default function MyDuty() {
  const week = useQuery('staff/myDuty', {})
  const end = useCommand('staff/endLeave', ['staff/', 'rooms/'])
  const [open, setOpen] = useState<'leave' | 'hand-over'>()
  const at = now()
  const back = async (leaveId: string) => {
    const result = await end.run({ leaveId })
    if (result.ok) toast('假期取消了，可以接新的事')
  }
  return (
    <Screen
      title='值班和假期' onRefresh={week.refresh}
      bottom={(
        <BottomBar>
          <Button label='移交手上的事' kind='secondary' onPress={() => setOpen('hand-over')} />
          <Button label='请假' onPress={() => setOpen('leave')} />
        </BottomBar>
      )}
    >
      <Loaded query={week}>
        {({ duties, leaves, orders }) => (
          <>
            <Card kind='marked'><Words kind='strong'>{orders === 0 ? '手上没有等着办的事' : `手上有 ${orders} 件事`}</Words></Card>
            <SectionTitle title='每周值班' />
            <Card>
              {duties.length === 0 && <Words kind='quiet'>还没有安排。要加或换固定的日子，请找系统管理员。</Words>}
              {duties.map(({ roomId, roomName, weekday, hours }) => <ListRow key={`${roomId}/${weekday}`} title={`${weekdayName(weekday)} · ${roomName}`} detail={hoursWords(hours)} />)}
              {duties.length > 0 && <Words kind='quiet'>某一天来不了，请一天“调休”。固定的日子要换，请找系统管理员。</Words>}
            </Card>
            <SectionTitle title='假期' />
            <Card>
              {leaves.length === 0 && <Words kind='quiet'>没有请假。</Words>}
              {leaves.map(({ id, fromOn, untilOn, kind }) => (
                <ListRow
                  key={id} title={fromOn === untilOn ? shownDay(fromOn, at) : `${shownDay(fromOn, at)} 到 ${shownDay(untilOn, at)}`} detail={`${leaveKindNames[kind]} · 这期间不派新的事给您`}
                  after={<Button label='销假' kind='secondary' size='small' isBusy={end.isBusy} onPress={() => void back(id)} />}
                />
              ))}
            </Card>
            <StepRefused problem={end.problem} />
          </>
        )}
      </Loaded>
      {open === 'leave' && <LeaveSheet onClose={() => setOpen(undefined)} />}
      {open === 'hand-over' && <HandOverSheet onClose={() => setOpen(undefined)} />}
    </Screen>
  )
}
