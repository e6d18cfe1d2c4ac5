import type { RoomSummary } from '../../../contract/room'
import { accessFeatureNames } from '../../../contract/terms'
import { Avatar } from '../../ui/avatar'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { ListRow } from '../../ui/list-row'
import { Row } from '../../ui/row'
import { Words } from '../../ui/words'
import { nextFreeWords, whereWords } from './room-words'

export interface RoomRowProps {
  room: RoomSummary
  now: Date
  onPress: () => void
}

/** One room of a list: whose name it bears, where it is and when it is free next. */
export function RoomRow({ room, now, onPress }: RoomRowProps) {
  const isFree = room.nextFreeAt !== null
  return (
    <Card onPress={onPress}>
      <ListRow title={room.name} detail={whereWords(room)} before={<Avatar characters={room.badge} />} />
      <Words kind='quiet'>{room.storyLine}</Words>
      <Row kind='wrap'>
        <Chip tone={isFree ? 'done' : 'plain'} icon='clock' label={nextFreeWords(room.nextFreeAt, now)} />
        {room.access.includes('step-free') && <Chip label={accessFeatureNames['step-free']} />}
      </Row>
    </Card>
  )
}
