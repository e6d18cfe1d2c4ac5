import { useState } from 'react'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { useParams } from '../../platform/navigation'
import { Screen } from '../../ui/screen'
import { AppointmentBar } from './appointment-bar'
import { AppointmentFacts } from './appointment-facts'
import { AppointmentHead } from './appointment-head'
import { CancelSheet } from './cancel-sheet'
import { CheckInCode } from './check-in-code'
import { OutcomeNotice } from './outcome-notice'

export default function AppointmentPage() {
  const { appointmentId = '', outcome } = useParams('bookAppointment')
  const query = useQuery('appointments/get', { appointmentId })
  const [isCancelling, setIsCancelling] = useState(false)
  const appointment = query.data?.appointment
  // Coming back from the slots page, the time is another one than this page first showed.
  const [firstAt, setFirstAt] = useState<string>()
  if (appointment && firstAt === undefined) setFirstAt(appointment.startsAt)
  const isMoved = appointment !== undefined && firstAt !== undefined && appointment.startsAt !== firstAt
  return (
    <Screen
      title='我的预约'
      onRefresh={query.refresh}
      bottom={appointment && <AppointmentBar appointment={appointment} now={now()} onCancel={() => setIsCancelling(true)} />}
    >
      <Loaded query={query}>
        {({ appointment: found, checkInCode }) => (
          <>
            <OutcomeNotice appointment={found} outcome={isMoved ? 'moved' : outcome} />
            <AppointmentHead appointment={found} now={now()} />
            {checkInCode !== null && <CheckInCode code={checkInCode} />}
            <AppointmentFacts appointment={found} />
          </>
        )}
      </Loaded>
      {isCancelling && appointment && <CancelSheet appointment={appointment} now={now()} onClose={() => setIsCancelling(false)} />}
    </Screen>
  )
}
