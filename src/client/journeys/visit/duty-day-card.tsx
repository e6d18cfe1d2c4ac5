import type { DutyDay } from '../../../contract/room'
import { professionNames } from '../../../contract/terms'
import { Avatar } from '../../ui/avatar'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { ListRow } from '../../ui/list-row'
import { Row } from '../../ui/row'
import { Words } from '../../ui/words'
import { dayWords, hoursWords, isToday, kindWords } from './duty-words'

/** One day of the roster; today shows its people one by one. */
export function DutyDayCard({ day, now }: { day: DutyDay; now: Date }) {
  const isNow = isToday(day.on, now)
  const kind = kindWords(day)
  return (
    <Card kind={isNow ? 'marked' : 'plain'}>
      <Row kind='spread'>
        <Words kind={isNow ? 'section' : 'strong'}>{dayWords(day.on, now)}</Words>
        {kind && <Chip tone='waiting' label={kind} />}
      </Row>
      <Words kind='quiet'>{hoursWords(day)}</Words>
      {isNow
        ? day.people.map(({ id, name, profession, title }) => (
          <ListRow key={id} before={<Avatar characters={name.slice(0, 1)} tone='sand' />} title={name} detail={`${professionNames[profession]} · ${title}`} />
        ))
        : day.people.length > 0 && <Words>{day.people.map(({ name, title }) => `${name}（${title}）`).join('、')}</Words>}
      {day.hours.length > 0 && day.people.length === 0 && <Words>值班的人正在安排，来之前先打个电话。</Words>}
    </Card>
  )
}
