import { View, Text } from '@tarojs/components'
import { pressable } from './aria'
import { Icon, type IconName } from './icon'
import './action-card.scss'

export interface ActionCardProps {
  icon: IconName
  title: string
  detail: string
  onPress: () => void
  isPrimary?: boolean
}

/** One of the two large actions of the home screen; put them in <Row kind='halves'>. */
export function ActionCard({ icon, title, detail, onPress, isPrimary = false }: ActionCardProps) {
  return (
    <View className={`ui-action-card${isPrimary ? ' ui-action-card--primary' : ''}`} hoverClass='ui-action-card--pressed' onClick={onPress} {...pressable({})}>
      <Icon name={icon} size='large' />
      <Text className='ui-action-card__title'>{title}</Text>
      <Text className='ui-action-card__detail'>{detail}</Text>
    </View>
  )
}
