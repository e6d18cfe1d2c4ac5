import type { Gathering } from '../../../contract/gathering'
import { dayNotes } from '../../features/gathering-card/day-notes'
import { placeTones, placeWords } from '../../features/gathering-card/place-words'
import { seatTone, seatWords } from '../../features/gathering-card/seat-words'
import { addToCalendar } from '../../platform/calendar'
import { openMap } from '../../platform/map'
import { callPhone } from '../../platform/phone-call'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Row } from '../../ui/row'
import { shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { calendarEntry } from './calendar-entry'
import { whoElse } from './who-else'

/** What, when, with whom and where, and how one finds it or rings up. */
export function SessionHead({ gathering, now }: { gathering: Gathering; now: Date }) {
  const { title, purpose, host, place, position, phone, startsAt, endsAt, signUp } = gathering
  const isAhead = signUp.state !== 'over' && signUp.state !== 'called-off'
  const mine = isAhead ? gathering.mine : null
  const remember = async () => {
    const answer = await addToCalendar(calendarEntry(gathering))
    toast(answer === 'saved' ? '已加到日历' : '没有加上，可以截图留着')
  }
  return (
    <Card kind={mine ? 'marked' : 'plain'}>
      <Row kind='wrap'>
        {mine
          ? <Chip icon='ticket' tone={placeTones[mine.state]} label={placeWords(mine)} />
          : <Chip icon='seat' tone={seatTone(gathering)} label={seatWords(gathering, now)} />}
      </Row>
      <Words kind='title'>{title}</Words>
      <Words kind='quiet'>{purpose}</Words>
      <Words kind='section'>{shownRange(startsAt, endsAt, now)}</Words>
      {dayNotes(gathering, now).map((note) => <Words key={note} kind='quiet'>{note}</Words>)}
      <Words kind='strong'>{`${host.name} ${host.title}`}</Words>
      <Words kind='quiet'>{`${place.name} · ${place.address}`}</Words>
      {signUp.state !== 'called-off' && <Words kind='quiet'>{whoElse(gathering)}</Words>}
      {signUp.state !== 'over' && (
        <Row kind='halves'>
          {position && <Button kind='secondary' size='small' icon='pin' label='看地图' onPress={() => openMap({ name: place.name, address: place.address, ...position })} />}
          <Button kind='secondary' size='small' icon='phone' label='打电话' onPress={() => callPhone(phone)} />
        </Row>
      )}
      {mine?.state === 'seated' && <Button kind='secondary' size='small' icon='calendar' label='加到日历' onPress={() => void remember()} />}
    </Card>
  )
}
