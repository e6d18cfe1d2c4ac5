import type { Appointment } from '../../../contract/appointment'
import { isAhead } from '../../features/appointment-card/appointment-time'
import { go } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { shownAt } from '../../ui/shown-time'
import { Words } from '../../ui/words'

export interface AppointmentBarProps {
  appointment: Appointment
  now: Date
  onCancel: () => void
}

/** What can still be done with it; the server says what and until when. */
export function AppointmentBar({ appointment, now, onCancel }: AppointmentBarProps) {
  const { state, room, canReschedule, canCancel, changeBy } = appointment
  if (canReschedule || canCancel) {
    return (
      <BottomBar note={<Words kind='quiet'>{`${shownAt(changeBy, now)} 前可以改约或取消`}</Words>}>
        {canCancel && <Button kind='secondary' label='取消预约' onPress={onCancel} />}
        {canReschedule && <Button label='改约' onPress={() => openSlots(appointment)} />}
      </BottomBar>
    )
  }
  if (isAhead(appointment, now)) {
    return (
      <BottomBar note={<Words kind='quiet'>快到时间了，手机上改不了。来不了就打个电话，没人会怪您。</Words>}>
        <Button icon='phone' label='给调解室打电话' onPress={() => callPhone(room.phone)} />
      </BottomBar>
    )
  }
  if (state === 'cancelled' || state === 'no-show') {
    return <BottomBar><Button label='再约一个时间' onPress={() => bookAgain(appointment)} /></BottomBar>
  }
  return null
}

function openSlots({ id, room, case: about, provider }: Appointment): void {
  if (about) go('bookSlots', { roomId: room.id, caseId: about.id, appointmentId: id })
  else if (provider) go('consultService', { providerId: provider.id, appointmentId: id })
  else go('consultOpinionSlots', { roomId: room.id, appointmentId: id })
}

function bookAgain({ case: about, provider }: Appointment): void {
  if (about) go('bookSoonest', { caseId: about.id })
  else if (provider) go('consultService', { providerId: provider.id })
  else go('consultOpinion')
}
