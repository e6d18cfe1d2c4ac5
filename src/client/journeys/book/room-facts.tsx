import type { Room } from '../../../contract/room'
import { accessFeatureNames } from '../../../contract/terms'
import { openMap } from '../../platform/map'
import { go } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { figureRows } from './figure-words'
import { hoursLines } from './opening-hours'
import { sittingWords } from '../../features/slot-picker/sitting-words'

/** When it is open, how to get there, and how it has done so far. */
export function RoomFacts({ room }: { room: Room }) {
  const { id, name, address, position, route, access, hours, figures } = room
  return (
    <>
      <SectionTitle title='什么时候开' />
      <Card>
        <CheckRow label='开放时间' value={hoursLines(hours).join('\n')} />
        <CheckRow label='每次' value={`${sittingWords(room.sittingMinutes)}，不收任何费用`} />
      </Card>
      <Card>
        <ListRow before={<IconTile name='users-round' />} title='这一周谁值班' detail='哪天、几点、谁在，节假日也写着' onPress={() => go('visitDuty', { roomId: id })} />
      </Card>
      <SectionTitle title='怎么来' />
      <Card>
        <CheckRow label='地址' value={address} />
        <CheckRow label='怎么走' value={route} />
        <CheckRow label='方便出行' value={access.length > 0 ? access.map((feature) => accessFeatureNames[feature]).join('、') : '暂时没有无障碍设施，需要帮忙请先打电话'} />
      </Card>
      <Button kind='secondary' size='small' icon='pin' label='看地图' onPress={() => openMap({ name, address, ...position })} />
      <SectionTitle title='办得怎么样' />
      <Card>{figureRows(figures).map(({ label, value }) => <CheckRow key={label} label={label} value={value} />)}</Card>
    </>
  )
}
