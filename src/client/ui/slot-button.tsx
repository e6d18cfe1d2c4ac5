import { View, Text } from '@tarojs/components'
import { pressable } from './aria'
import './slot-button.scss'

export interface SlotButtonProps {
  /** 15:00 */
  label: string
  /** 还有 2 席; for a disabled one, why: 已约满. */
  detail: string
  isSelected: boolean
  isDisabled?: boolean
  onPress: () => void
}

/** Three in a row: put them in <Row kind='thirds'> under a quiet 上午 or 下午. */
export function SlotButton({ label, detail, isSelected, isDisabled = false, onPress }: SlotButtonProps) {
  const state = isDisabled ? ' ui-slot-button--disabled' : isSelected ? ' ui-slot-button--selected' : ''
  return (
    <View
      className={`ui-slot-button${state}`}
      {...(isDisabled ? {} : { onClick: onPress })}
      {...pressable({ role: 'radio', checked: isSelected, disabled: isDisabled, label: `${label} ${detail}` })}
    >
      <Text className='ui-slot-button__label'>{label}</Text>
      <Text className='ui-slot-button__detail'>{detail}</Text>
    </View>
  )
}
