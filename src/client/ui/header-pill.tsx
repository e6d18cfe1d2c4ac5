import { View, Text } from '@tarojs/components'
import { pressable } from './aria'
import './header-pill.scss'

/** A small outlined button at the end of the header. */
export function HeaderPill({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <View className='ui-header-pill' onClick={onPress} {...pressable({})}>
      <View className='ui-header-pill__face'><Text>{label}</Text></View>
    </View>
  )
}
