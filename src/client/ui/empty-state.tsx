import { View, Text } from '@tarojs/components'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import { Picture, type PictureName } from './picture'
import './empty-state.scss'

export interface EmptyStateProps {
  title: string
  /** What to do instead. */
  advice?: string
  /** For a screen with nothing else on it. */
  picture?: PictureName
  /** For a small gap between other things, where a picture would be too much. */
  icon?: IconName
  action?: { label: string; onPress: () => void }
}

export function EmptyState({ title, advice, picture, icon = 'inbox', action }: EmptyStateProps) {
  return (
    <View className='ui-empty-state'>
      {picture ? <Picture name={picture} /> : <Icon name={icon} size='large' />}
      <Text className='ui-empty-state__title'>{title}</Text>
      {advice && <Text className='ui-empty-state__advice'>{advice}</Text>}
      {action && <Button label={action.label} onPress={action.onPress} kind='secondary' size='small' />}
    </View>
  )
}
