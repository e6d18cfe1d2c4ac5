import { bookingHorizonDays } from '../../../contract/room'
import { useQuery } from '../../api/use-query'
import { now } from '../../platform/clock'
import { useParams } from '../../platform/navigation'
import { dayOf } from '../../ui/shown-time'
import { BookService } from './book-service'
import { MoveConsultation } from './move-consultation'
import { ProviderFacts } from './provider-facts'

const POLL_MS = 60_000

/** One provider and their times; an appointment in the address is being moved. */
export default function Service() {
  const { providerId = '', appointmentId } = useParams('consultService')
  const slots = useQuery('services/slots', {
    providerId, fromOn: dayOf(now()), days: bookingHorizonDays, ...(appointmentId ? { movingId: appointmentId } : {}),
  }, { pollMs: POLL_MS })
  const provider = slots.data?.provider
  if (!appointmentId) return <BookService providerId={providerId} provider={provider} slots={slots} />
  return (
    <MoveConsultation
      appointmentId={appointmentId} roomId={provider?.room.id ?? ''} slots={slots} noneLeft='看看别的人有没有空。'
      top={provider && <ProviderFacts provider={provider} isBrief />}
    />
  )
}
