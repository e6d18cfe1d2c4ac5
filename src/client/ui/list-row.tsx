import { View, Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from './aria'
import { Icon } from './icon'
import './list-row.scss'

export interface ListRowProps {
  title: string
  detail?: string | undefined
  /** An Avatar or IconTile. */
  before?: ReactNode
  /** A Chip, a small Button or a short Words at the end. */
  after?: ReactNode
  /** Makes the row pressable and shows a chevron when nothing stands after. */
  onPress?: (() => void) | undefined
}

/** A line of a list. It has no ground of its own: put it, or several of them, in a Card. */
export function ListRow({ title, detail, before, after, onPress }: ListRowProps) {
  const press = onPress ? { onClick: onPress, hoverClass: 'ui-list-row--pressed', ...pressable({}) } : {}
  return (
    <View className='ui-list-row' {...press}>
      {before}
      <View className='ui-list-row__words'>
        <Text className='ui-list-row__title'>{title}</Text>
        {detail && <Text className='ui-list-row__detail'>{detail}</Text>}
      </View>
      {after && <View className='ui-list-row__after'>{after}</View>}
      {onPress && !after && <View className='ui-list-row__chevron'><Icon name='chevron-right' size='small' /></View>}
    </View>
  )
}
