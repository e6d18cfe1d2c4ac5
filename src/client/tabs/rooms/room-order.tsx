import { Button } from '../../ui/button'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { Notice } from '../../ui/notice'
import { Row } from '../../ui/row'

export type Order = 'nearest' | 'soonest'

export interface RoomOrderProps {
  order: Order
  onOrder: (order: Order) => void
  isLocated: boolean
  locating: 'idle' | 'asking' | 'unknown'
  onLocate: () => void
}

/** Which rooms come first. The phone's position is asked for only by this tap; the list works without it. */
export function RoomOrder({ order, onOrder, isLocated, locating, onLocate }: RoomOrderProps) {
  return (
    <>
      <ChoiceGroup label='怎么排'>
        <Row kind='wrap'>
          <ChoiceChip kind='radio' label={isLocated ? '离我最近' : '离家最近'} isSelected={order === 'nearest'} onPress={() => onOrder('nearest')} />
          <ChoiceChip kind='radio' label='最早有空' isSelected={order === 'soonest'} onPress={() => onOrder('soonest')} />
          {!isLocated && <Button kind='quiet' size='small' icon='pin' label='用我的位置' isBusy={locating === 'asking'} busyLabel='正在定位…' onPress={onLocate} />}
        </Row>
      </ChoiceGroup>
      {locating === 'unknown' && <Notice tone='waiting' icon='pin'>没有取到位置，先按您的社区排。想用位置，请在手机设置里打开定位再试。</Notice>}
    </>
  )
}
