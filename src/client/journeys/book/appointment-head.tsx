import type { Appointment } from '../../../contract/appointment'
import { AppointmentChip } from '../../features/appointment-card/appointment-chip'
import { isAhead } from '../../features/appointment-card/appointment-time'
import { aboutWords } from '../../features/appointment-card/appointment-words'
import { addToCalendar } from '../../platform/calendar'
import { openMap } from '../../platform/map'
import { callPhone } from '../../platform/phone-call'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { calendarEntry } from './calendar-entry'

/** When and where, and what one does with that: find it, ring up, put it into the calendar. */
export function AppointmentHead({ appointment, now }: { appointment: Appointment; now: Date }) {
  const { startsAt, endsAt, room, mediatorName, topic } = appointment
  const remember = async () => {
    const answer = await addToCalendar(calendarEntry(appointment))
    if (answer === 'not-saved') toast('没有加上，可以截图留着')
    else toast('已加到日历')
  }
  return (
    <Card kind={isAhead(appointment, now) ? 'marked' : 'plain'}>
      <Row kind='spread'>
        <AppointmentChip appointment={appointment} now={now} />
        <Words kind='quiet'>{aboutWords(appointment)}</Words>
      </Row>
      <Words kind='title'>{shownRange(startsAt, endsAt, now)}</Words>
      <Words kind='strong'>{room.name}</Words>
      <Words kind='quiet'>{mediatorName ? `${room.address} · 调解员${mediatorName}` : room.address}</Words>
      {topic && <Words kind='quiet'>{`想说的事：${topic}`}</Words>}
      <Row kind='halves'>
        <Button kind='secondary' size='small' icon='pin' label='看地图' onPress={() => openMap({ name: room.name, address: room.address, ...room.position })} />
        <Button kind='secondary' size='small' icon='phone' label='打电话' onPress={() => callPhone(room.phone)} />
      </Row>
      {isAhead(appointment, now) && <Button kind='secondary' size='small' icon='calendar' label='加到日历' onPress={() => void remember()} />}
    </Card>
  )
}
