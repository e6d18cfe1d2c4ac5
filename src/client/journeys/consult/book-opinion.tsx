import { useState } from 'react'
import type { SlotDay } from '../../../contract/room'
import { useCommand } from '../../api/use-command'
import type { Query } from '../../api/use-query'
import { replace } from '../../platform/navigation'
import { Notice } from '../../ui/notice'
import { OpinionRoom } from './opinion-room'
import { PickTime, type Place } from './pick-time'
import { TopicField } from './topic-field'

const examples = ['楼道灯坏了', '停车难', '垃圾没人收', '老人上下楼不方便', '有个好主意']

/** What it is about comes first, then the time. */
export function BookOpinion({ roomId, slots }: { roomId: string; slots: Query<{ days: readonly SlotDay[] }> }) {
  const [topic, setTopic] = useState('')
  const [isTaken, setIsTaken] = useState(false)
  const book = useCommand('appointments/bookOpinion', ['appointments/', 'rooms/'])
  const take = async (place: Place) => {
    const result = await book.run({ ...place, topic: topic.trim() })
    if (!result.ok) return
    setIsTaken(true)
    replace('bookAppointment', { appointmentId: result.output.appointment.id, outcome: 'booked' })
  }
  return (
    <PickTime
      title='社情民意随时约'
      roomId={roomId}
      slots={slots}
      top={(
        <>
          <OpinionRoom roomId={roomId} />
          <TopicField
            label='想说什么事' value={topic} onChange={setTopic} examples={examples}
            placeholder='比如：3 号楼楼道的灯坏了半个月，晚上看不见' hint='一两句就行，见面再细说。只有接待您的人看得到。'
          />
        </>
      )}
      below={<Notice>每次 15 分钟，不收费。说完一次，可以再约下一次。</Notice>}
      verb='约'
      refusedTitle='没约上，时间还没定'
      onTake={(place) => void take(place)}
      isBusy={book.isBusy || isTaken}
      problem={book.problem}
      clearProblem={book.clearProblem}
      waitFor={topic.trim() === '' ? '请先在上面写一句想说什么事' : undefined}
      noneLeft='换一间调解室看看。'
    />
  )
}
