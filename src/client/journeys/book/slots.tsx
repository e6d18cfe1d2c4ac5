import { useParams } from '../../platform/navigation'
import { BookSlots } from './book-slots'
import { RescheduleSlots } from './reschedule-slots'

/** One page for a first time and for another one: an appointment in the address means it is being moved. */
export default function SlotsPage() {
  const { roomId = '', caseId, startsAt, appointmentId } = useParams('bookSlots')
  return appointmentId
    ? <RescheduleSlots roomId={roomId} startsAt={startsAt} appointmentId={appointmentId} />
    : <BookSlots roomId={roomId} startsAt={startsAt} caseId={caseId} />
}
