import { View, Text } from '@tarojs/components'
import { pressable } from '../../ui/aria'
import { Icon, type IconName } from '../../ui/icon'
import './big-action.scss'

export interface BigActionProps {
  icon: IconName
  title: string
  detail?: string
  /** `call` is the one that rings somebody. */
  kind?: 'primary' | 'plain' | 'call'
  onPress: () => void
}

/** One of the few things of the elder home: as wide as the screen, hard to miss. */
export function BigAction({ icon, title, detail, kind = 'plain', onPress }: BigActionProps) {
  return (
    <View className={`big-action big-action--${kind}`} hoverClass='big-action--pressed' onClick={onPress} {...pressable({})}>
      <Icon name={icon} size='large' />
      <View className='big-action__words'>
        <Text className='big-action__title'>{title}</Text>
        {detail && <Text className='big-action__detail'>{detail}</Text>}
      </View>
    </View>
  )
}
