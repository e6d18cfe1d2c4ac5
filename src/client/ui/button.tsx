import { View, Text } from '@tarojs/components'
import { pressable } from './aria'
import { Icon, type IconName } from './icon'
import './button.scss'

export interface ButtonProps {
  /** Says what happens: 提交登记, not 确定. */
  label: string
  onPress: () => void
  kind?: 'primary' | 'secondary' | 'danger' | 'quiet'
  size?: 'normal' | 'small'
  icon?: IconName
  /** Working on it: the button stays in place, says so and ignores presses. */
  isBusy?: boolean
  busyLabel?: string
  /** Why it cannot be pressed now; shown under the button. */
  disabledReason?: string | undefined
}

export function Button({ label, onPress, kind = 'primary', size = 'normal', icon, isBusy = false, busyLabel = '请稍等…', disabledReason }: ButtonProps) {
  const isBlocked = isBusy || disabledReason !== undefined
  const look = `ui-button ui-button--${kind} ui-button--${size}${disabledReason ? ' ui-button--disabled' : ''}`
  return (
    <View className={`ui-button-frame ui-button-frame--${kind}`}>
      <View
        className={look}
        hoverClass={isBlocked ? 'none' : 'ui-button--pressed'}
        {...(isBlocked ? {} : { onClick: onPress })}
        {...pressable({ disabled: isBlocked, busy: isBusy })}
      >
        {icon && <Icon name={icon} size='small' />}
        <Text>{isBusy ? busyLabel : label}</Text>
      </View>
      {disabledReason && <Text className='ui-button__reason'>{disabledReason}</Text>}
    </View>
  )
}
