import type { Room } from '../../../contract/room'
import { accessFeatureNames } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { nextFreeWords, whereWords } from '../../features/room-row/room-words'
import { now } from '../../platform/clock'
import { go, useParams } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { useShare } from '../../platform/share'
import { Avatar } from '../../ui/avatar'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { ListRow } from '../../ui/list-row'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { Words } from '../../ui/words'
import { RoomFacts } from './room-facts'
import { RoomPeople } from './room-people'
import { RoomStory } from './room-story'

export default function RoomPage() {
  const { roomId = '', caseId } = useParams('bookRoom')
  const room = useQuery('rooms/get', { roomId })
  useShare({ title: room.data ? `${room.data.name}：坐下来，好好谈` : '约一间调解室，坐下来好好谈', route: 'bookRoom', params: { roomId }, picture: 'room' })
  const bottom = room.data && (
    <BottomBar>
      <Button kind='secondary' icon='phone' label='打电话' onPress={() => callPhone(room.data?.phone ?? '')} />
      <Button label='约这里' onPress={() => go('bookSlots', { roomId, caseId })} />
    </BottomBar>
  )
  return (
    <Screen title='调解室' onRefresh={room.refresh} bottom={bottom}>
      <Loaded query={room}>
        {(found) => (
          <>
            <RoomHead room={found} />
            <RoomStory story={found.story} />
            <RoomPeople title='今天值班' people={found.onDutyToday} whenNobody='今天没有人值班。要紧的事请打电话，或打 110。' />
            <RoomFacts room={found} />
            <RoomPeople title='谁在这里' people={found.team} whenNobody='人员正在安排。' />
          </>
        )}
      </Loaded>
    </Screen>
  )
}

function RoomHead({ room }: { room: Room }) {
  return (
    <Card>
      <ListRow title={room.name} detail={whereWords(room)} before={<Avatar characters={room.badge} />} />
      <Words kind='quiet'>{room.storyLine}</Words>
      <Row kind='wrap'>
        <Chip tone={room.nextFreeAt ? 'done' : 'plain'} icon='clock' label={nextFreeWords(room.nextFreeAt, now())} />
        {room.access.map((feature) => <Chip key={feature} tone='brand' label={accessFeatureNames[feature]} />)}
      </Row>
    </Card>
  )
}
