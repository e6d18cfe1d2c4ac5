import type { Room } from '../../../contract/room'
import { professionNames } from '../../../contract/terms'
import { Avatar } from '../../ui/avatar'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'

type Member = Room['team'][number]

export interface RoomPeopleProps {
  title: string
  people: readonly Member[]
  whenNobody: string
}

export function RoomPeople({ title, people, whenNobody }: RoomPeopleProps) {
  return (
    <>
      <SectionTitle title={title} />
      <Card>
        {people.length === 0 && <Words kind='quiet'>{whenNobody}</Words>}
        {people.map((member) => (
          <ListRow key={member.id} title={member.name} detail={tradeWords(member)} before={<Avatar characters={member.name.slice(0, 1)} tone='sand' />} />
        ))}
      </Card>
    </>
  )
}

/** The trade, and the title where it says something more. */
function tradeWords({ profession, title }: Member): string {
  const trade = professionNames[profession]
  return title === '' || title === trade ? trade : `${trade} · ${title}`
}
