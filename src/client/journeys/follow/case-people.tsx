import type { MediationCase } from '../../../contract/mediation-case'
import { professionNames } from '../../../contract/terms'
import { callPhone } from '../../platform/phone-call'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'

/** Who handles it and how to reach them; before anybody does, the room to call. */
export function CasePeople({ people, room }: Pick<MediationCase, 'people' | 'room'>) {
  if (people.length === 0 && !room) return null
  return (
    <Card>
      {people.map((person) => (
        <ListRow
          key={person.id}
          before={<Avatar characters={person.name.slice(0, 1)} />}
          title={person.name}
          detail={[professionNames[person.profession], room?.name].filter(Boolean).join(' · ')}
          after={<Button label='打电话' kind='secondary' size='small' onPress={() => callPhone(person.phone)} />}
        />
      ))}
      {people.length === 0 && room && (
        <ListRow
          before={<Avatar characters={room.name.slice(0, 2)} />}
          title={room.name}
          detail={room.address}
          after={<Button label='打电话' kind='secondary' size='small' onPress={() => callPhone(room.phone)} />}
        />
      )}
    </Card>
  )
}
