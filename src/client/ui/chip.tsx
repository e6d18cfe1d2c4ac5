import { View, Text } from '@tarojs/components'
import { pressable } from './aria'
import { Icon, type IconName } from './icon'
import './chip.scss'

export type Tone = 'brand' | 'waiting' | 'overdue' | 'done' | 'plain'

/** A short state in words; the tone only repeats what the words say. */
export function Chip({ label, tone = 'plain', icon }: { label: string; tone?: Tone; icon?: IconName }) {
  return (
    <View className={`ui-chip ui-chip--${tone}`}>
      {icon && <Icon name={icon} size='small' />}
      <Text>{label}</Text>
    </View>
  )
}

export interface ChoiceChipProps {
  label: string
  isSelected: boolean
  onPress: () => void
  kind?: 'radio' | 'checkbox'
  /** The colour of what it would show, while it is not chosen. */
  tone?: Tone
}

/** A chip to choose; wrap several in ChipRow. */
export function ChoiceChip({ label, isSelected, onPress, kind = 'checkbox', tone = 'plain' }: ChoiceChipProps) {
  return (
    <View className={`ui-chip ui-chip--choice ui-chip--${isSelected ? 'chosen' : tone}`} onClick={onPress} {...pressable({ role: kind, checked: isSelected })}>
      {isSelected && <Icon name='check' size='small' />}
      <Text>{label}</Text>
    </View>
  )
}
