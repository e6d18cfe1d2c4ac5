import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { Notice } from '../../ui/notice'
import { Row } from '../../ui/row'

/** Near the caller's community, near the phone, or free first. */
export type Order = 'home' | 'here' | 'soonest'

export interface RoomOrderProps {
  order: Order
  onOrder: (order: Order) => void
  locating: 'idle' | 'asking' | 'unknown'
}

const orders: readonly { value: Order; label: string }[] = [
  { value: 'home', label: '离家近' },
  { value: 'here', label: '离我近' },
  { value: 'soonest', label: '最早有空' },
]

/** Which rooms come first. The phone's position is asked for only by a tap on 离我近; the list works without it. */
export function RoomOrder({ order, onOrder, locating }: RoomOrderProps) {
  return (
    <>
      <ChoiceGroup label='怎么排'>
        <Row kind='wrap'>
          {orders.map(({ value, label }) => (
            <ChoiceChip key={value} kind='radio' label={value === 'here' && locating === 'asking' ? '正在定位…' : label} isSelected={order === value} onPress={() => onOrder(value)} />
          ))}
        </Row>
      </ChoiceGroup>
      {locating === 'unknown' && <Notice tone='waiting' icon='pin' isAlert>没有取到位置，先按您的社区排。想用位置，请在手机设置里打开定位再试。</Notice>}
    </>
  )
}
