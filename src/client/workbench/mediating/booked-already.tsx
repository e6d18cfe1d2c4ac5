import { useState } from 'react'
import { cancelReason, cancelReasons, type Appointment } from '../../../contract/appointment'
import { cancelReasonNames } from '../../../contract/terms'
import { useCommand } from '../../api/use-command'
import { now } from '../../platform/clock'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { refusedWords } from '../dispatching/refused-words'

const reasons = cancelReasons.map((value) => ({ value, label: cancelReasonNames[value] }))

/** What is booked now; it stays until another time is taken, or is given up with a reason. */
export function BookedAlready({ caseId, appointment, onGone }: { caseId: string; appointment: Appointment; onGone: () => void }) {
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy, problem, clearProblem } = useCommand('cases/cancelForParties', ['cases/', 'appointments/', 'rooms/', 'workbench/'])
  const cancel = async (chosen: string | undefined) => {
    const result = await run({ caseId, appointmentId: appointment.id, reason: cancelReason.parse(chosen) })
    if (!result.ok) return
    toast('已取消，双方都会收到通知')
    onGone()
  }
  return (
    <>
      <Card kind='marked'>
        <Words kind='quiet'>现在约的</Words>
        <Words kind='section'>{shownRange(appointment.startsAt, appointment.endsAt, now())}</Words>
        <Words kind='quiet'>{`${appointment.room.name}。没改成之前，这个时间一直留着。`}</Words>
        <Button kind='quiet' size='small' label='取消这次' onPress={() => setIsAsking(true)} />
      </Card>
      {isAsking && (
        <ConfirmSheet
          title='取消这次调解？' explanation='双方都会收到通知，座位让给别人。' reasonQuestion='为什么取消？' reasons={reasons} confirmLabel='取消，告诉双方' isDanger isBusy={isBusy}
          error={problem && refusedWords(problem, now())} onConfirm={(reason) => void cancel(reason)}
          onClose={() => {
            setIsAsking(false)
            clearProblem()
          }}
        />
      )}
    </>
  )
}
