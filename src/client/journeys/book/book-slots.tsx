import { useState } from 'react'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { caseLabel } from '../../features/case-to-book/bookable-cases'
import { caseToBook, type CaseToBook } from '../../features/case-to-book/case-to-book'
import { go, replace } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Words } from '../../ui/words'
import { SlotsScreen } from './slots-screen'
import { WhichCase } from './which-case'

const MOST_CASES = 50

export interface BookSlotsProps {
  roomId: string
  caseId: string | undefined
  startsAt: string | undefined
}

/** Booking a first time for a case; which one is asked first where there are several. */
export function BookSlots({ roomId, caseId, startsAt }: BookSlotsProps) {
  const [pickedId, setPickedId] = useState<string>()
  const cases = useQuery('cases/list', { limit: MOST_CASES })
  const book = useCommand('appointments/book', ['appointments/', 'cases/', 'rooms/'])
  const [isTaken, setIsTaken] = useState(false)
  const found = cases.data && caseToBook(cases.data.cases, pickedId ?? caseId)

  if (found?.state === 'choose') {
    return <WhichCase cases={found.cases} onPick={setPickedId} onRefresh={cases.refresh} />
  }
  const ready = found?.state === 'ready' ? found.case : undefined
  const take = async (slot: { roomId: string; startsAt: string }) => {
    if (!ready) return
    const result = await book.run({ caseId: ready.id, ...slot })
    if (result.ok) {
      setIsTaken(true)
      replace('bookAppointment', { appointmentId: result.output.appointment.id, outcome: 'booked' })
    } else if (result.problem.code === 'already-booked') void cases.refresh()
  }
  return (
    <SlotsScreen
      roomId={roomId}
      caseId={ready?.id}
      startsAt={startsAt}
      caseWords={ready && caseLabel(ready)}
      isAsking={cases.isLoading}
      verb='约'
      refusedTitle='没约上，时间还没定'
      onTake={(slot) => void take(slot)}
      isBusy={book.isBusy || isTaken}
      problem={book.problem}
      clearProblem={book.clearProblem}
      waitFor={found ? undefined : cases.problem?.message ?? '正在看您登记过的事…'}
      bottomInstead={found && !ready && !isTaken && <CannotBook found={found} />}
      onRefresh={cases.refresh}
    />
  )
}

/** Why no time can be taken now, and the one thing to do about it. */
function CannotBook({ found }: { found: CaseToBook }) {
  if (found.state === 'booked') {
    const toAppointment = () => replace('bookAppointment', { appointmentId: found.appointmentId })
    return (
      <BottomBar note={<Words kind='quiet'>{`${caseLabel(found.case)}已经约好时间了，想换时间可以改约。`}</Words>}>
        <Button label='看约好的时间' onPress={toAppointment} />
      </BottomBar>
    )
  }
  return (
    <BottomBar note={<Words kind='quiet'>先说说是什么事，我们才知道该请谁来。登记大约 3 分钟，登记好就能约。</Words>}>
      <Button label='我要登记' onPress={() => go('registerStart')} />
    </BottomBar>
  )
}
