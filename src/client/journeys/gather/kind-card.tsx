import { View, Text } from '@tarojs/components'
import { Card } from '../../ui/card'
import type { IconName } from '../../ui/icon'
import { IconTile } from '../../ui/icon-tile'
import './kind-card.scss'

export interface KindCardProps {
  icon: IconName
  title: string
  /** What it is for. */
  purpose: string
  /** The nearest real chance, where there is one. */
  chance?: string | undefined
  onPress: () => void
}

/** One of the five: what it is for, and what can be had soonest. */
export function KindCard({ icon, title, purpose, chance, onPress }: KindCardProps) {
  return (
    <Card onPress={onPress}>
      <View className='gather-kind'>
        <IconTile name={icon} />
        <View className='gather-kind__words'>
          <Text className='gather-kind__title'>{title}</Text>
          <Text className='gather-kind__purpose'>{purpose}</Text>
          {chance && <Text className='gather-kind__chance'>{chance}</Text>}
        </View>
      </View>
    </Card>
  )
}
