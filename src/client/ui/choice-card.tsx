import { View, Text } from '@tarojs/components'
import { pressable } from './aria'
import { Icon, type IconName } from './icon'
import { IconTile } from './icon-tile'
import './choice-card.scss'

export interface ChoiceCardProps {
  title: string
  /** An everyday example, for instance 脚步、装修、音响. */
  example?: string | undefined
  icon?: IconName
  isSelected: boolean
  onPress: () => void
  /** One of several, or any number of them. */
  kind?: 'radio' | 'checkbox'
}

/** A large answer to the screen's one question. Wrap several radios in a ChoiceGroup. */
export function ChoiceCard({ title, example, icon, isSelected, onPress, kind = 'radio' }: ChoiceCardProps) {
  return (
    <View
      className={`ui-choice-card${isSelected ? ' ui-choice-card--selected' : ''}`}
      hoverClass='ui-choice-card--pressed'
      onClick={onPress}
      {...pressable({ role: kind, checked: isSelected })}
    >
      {icon && <IconTile name={icon} />}
      <View className='ui-choice-card__words'>
        <Text className='ui-choice-card__title'>{title}</Text>
        {example && <Text className='ui-choice-card__example'>{example}</Text>}
      </View>
      <View className={`ui-choice-card__mark ui-choice-card__mark--${kind}`}>
        {isSelected && kind === 'checkbox' && <Icon name='check' size='small' />}
      </View>
    </View>
  )
}
