import { useState } from 'react'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { now } from '../../platform/clock'
import { back, isJustBelow, replace } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { SlotsScreen } from './slots-screen'

export interface RescheduleSlotsProps {
  roomId: string
  startsAt: string | undefined
  appointmentId: string
}

/** Moving an appointment is one act: the old time is kept until the new one is taken. */
export function RescheduleSlots({ roomId, startsAt, appointmentId }: RescheduleSlotsProps) {
  const query = useQuery('appointments/get', { appointmentId })
  const move = useCommand('appointments/reschedule', ['appointments/', 'cases/', 'rooms/'])
  const [isMoved, setIsMoved] = useState(false)
  const before = query.data?.appointment
  const caseId = before?.case?.id

  const take = async (slot: { roomId: string; startsAt: string }) => {
    const result = await move.run({ appointmentId, ...slot })
    if (result.ok) {
      setIsMoved(true)
      if (isJustBelow('bookAppointment')) back()
      else replace('bookAppointment', { appointmentId, outcome: 'moved' })
    } else if (result.problem.code === 'too-late-to-change') void query.refresh()
  }
  const isTooLate = before !== undefined && !before.canReschedule
  return (
    <SlotsScreen
      roomId={roomId}
      caseId={caseId}
      moving={before}
      startsAt={startsAt}
      caseWords={before?.case?.title}
      isAsking={query.isLoading}
      top={before && (
        <Card kind='marked'>
          <Words kind='quiet'>原来约的</Words>
          <Words kind='section'>{shownRange(before.startsAt, before.endsAt, now())}</Words>
          <Words kind='quiet'>{`${before.room.name}。没改成之前，这个时间一直给您留着。`}</Words>
          {caseId && <Button kind='quiet' size='small' label='看看别的调解室' onPress={() => replace('bookSoonest', { caseId, appointmentId })} />}
        </Card>
      )}
      verb='改到'
      refusedTitle='没改成，原来的时间还在'
      onTake={(slot) => void take(slot)}
      isBusy={move.isBusy || isMoved}
      problem={move.problem}
      clearProblem={move.clearProblem}
      waitFor={before ? undefined : query.problem?.message ?? '正在看原来约的时间…'}
      bottomInstead={isTooLate && !isMoved && (
        <BottomBar note={<Words kind='quiet'>快到时间了，手机上改不了。打个电话说一声就行，没人会怪您。</Words>}>
          <Button icon='phone' label='给调解室打电话' onPress={() => callPhone(before.room.phone)} />
        </BottomBar>
      )}
      onRefresh={query.refresh}
    />
  )
}
