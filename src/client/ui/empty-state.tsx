import { View, Text } from '@tarojs/components'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import './empty-state.scss'

export interface EmptyStateProps {
  title: string
  /** What to do instead. */
  advice?: string
  icon?: IconName
  action?: { label: string; onPress: () => void }
}

export function EmptyState({ title, advice, icon = 'inbox', action }: EmptyStateProps) {
  return (
    <View className='ui-empty-state'>
      <Icon name={icon} size='large' />
      <Text className='ui-empty-state__title'>{title}</Text>
      {advice && <Text className='ui-empty-state__advice'>{advice}</Text>}
      {action && <Button label={action.label} onPress={action.onPress} kind='secondary' size='small' />}
    </View>
  )
}
