import { useState } from 'react'
import type { Suggestion } from '../../../contract/suggestion'
import { Button } from '../../ui/button'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { firstFew, roomWords } from './offer-words'

interface RoomOffersProps { rooms: Suggestion['rooms']; chosen: string | undefined; onChoose: (roomId: string) => void }
const few = 2

export function RoomOffers({ rooms, chosen, onChoose }: RoomOffersProps) {
  const [isAllShown, setAllShown] = useState(false)
  const shown = firstFew(rooms, few, isAllShown)
  return (
    <>
      <ChoiceGroup label='调解室' isLabelShown>
        {shown.map((room) => (
          <ChoiceCard
            key={room.id} title={`${room.name}${room === rooms[0] ? '（建议）' : ''}`} example={roomWords(room)}
            isSelected={chosen === room.id} onPress={() => onChoose(room.id)}
          />
        ))}
      </ChoiceGroup>
      {shown.length < rooms.length && <Button kind='quiet' label={`看全部 ${rooms.length} 间调解室`} onPress={() => setAllShown(true)} />}
    </>
  )
}
