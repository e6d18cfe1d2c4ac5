import type { RoomSummary } from '../../../contract/room'
import { useQuery } from '../../api/use-query'
import { AppointmentCard } from '../../features/appointment-card/appointment-card'
import { caseLabel } from '../../features/case-to-book/bookable-cases'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { go, replace, useParams } from '../../platform/navigation'
import { Screen } from '../../ui/screen'
import { Words } from '../../ui/words'
import { FreeRooms } from './free-rooms'

/** 及时约 (domain.md §4): for one case, the soonest free slot of every room. */
export default function Soonest() {
  const { caseId = '', appointmentId } = useParams('bookSoonest')
  const rooms = useQuery('rooms/list', { orderBy: 'soonest' })
  const about = useQuery('cases/get', { caseId })
  const at = now()
  const booked = about.data?.case.nextAppointment
  const refresh = () => Promise.all([rooms.refresh(), about.refresh()])

  if (booked && !appointmentId) {
    return (
      <Screen title='最早的时间' heading='这件事已经约好了' lead='想换时间或取消，点开就能改。' onRefresh={refresh}>
        <AppointmentCard appointment={booked} now={at} onPress={() => replace('bookAppointment', { appointmentId: booked.id })} />
      </Screen>
    )
  }
  const open = (room: RoomSummary) => {
    const params = { roomId: room.id, caseId, startsAt: room.nextFreeAt ?? undefined }
    // Moving an appointment leads back to it, so this list does not stay in between.
    if (appointmentId) replace('bookSlots', { ...params, appointmentId })
    else go('bookSlots', params)
  }
  return (
    <Screen title='最早的时间' heading='什么时候方便？' lead='每间调解室最早的空位都在这里，点一个接着约。' onRefresh={refresh}>
      {about.data && <Words kind='quiet'>{`为“${caseLabel(about.data.case)}”约时间`}</Words>}
      <Loaded query={rooms} cards={4}>
        {({ rooms: found }) => <FreeRooms rooms={found} now={at} onPress={open} />}
      </Loaded>
    </Screen>
  )
}
