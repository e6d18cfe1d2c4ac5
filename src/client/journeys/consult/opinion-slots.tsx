import { bookingHorizonDays } from '../../../contract/room'
import { useQuery } from '../../api/use-query'
import { now } from '../../platform/clock'
import { useParams } from '../../platform/navigation'
import { dayOf } from '../../ui/shown-time'
import { BookOpinion } from './book-opinion'
import { MoveConsultation } from './move-consultation'
import { OpinionRoom } from './opinion-room'

const POLL_MS = 60_000

/** A quarter of an hour in this room; an appointment in the address is being moved. */
export default function OpinionSlots() {
  const { roomId = '', appointmentId } = useParams('consultOpinionSlots')
  const slots = useQuery('rooms/slots', {
    roomId, fromOn: dayOf(now()), days: bookingHorizonDays, sessionKind: 'opinion', ...(appointmentId ? { movingId: appointmentId } : {}),
  }, { pollMs: POLL_MS })
  if (!appointmentId) return <BookOpinion roomId={roomId} slots={slots} />
  return (
    <MoveConsultation
      appointmentId={appointmentId} roomId={roomId} slots={slots} noneLeft='换一间调解室看看。'
      top={<OpinionRoom roomId={roomId} appointmentId={appointmentId} />}
    />
  )
}
