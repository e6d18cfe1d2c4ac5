import type { Room } from '../../../contract/room'
import { accessFeatureNames } from '../../../contract/terms'
import { Avatar } from '../../ui/avatar'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { ListRow } from '../../ui/list-row'
import { Row } from '../../ui/row'
import { shareWords } from './figure-words'

const MOST_CHIPS = 2

/** Which room the times below belong to. */
export function RoomCard({ room: { name, badge, storyLine, address, access, figures } }: { room: Room }) {
  return (
    <Card>
      <ListRow title={name} detail={`${storyLine} · ${address}`} before={<Avatar characters={badge} />} />
      <Row kind='wrap'>
        {access.slice(0, MOST_CHIPS).map((feature) => <Chip key={feature} tone='brand' label={accessFeatureNames[feature]} />)}
        {figures.onTimeRate !== null && <Chip tone='done' label={`准时率 ${shareWords(figures.onTimeRate)}`} />}
      </Row>
    </Card>
  )
}
