import { View, Text } from '@tarojs/components'
import { aria, pressable } from './aria'
import './phone-strip.scss'

export interface PhoneStripProps {
  phones: readonly { number: string; label: string }[]
  onCall: (number: string) => void
}

/** Numbers to call with one tap, for instance 110 报警. */
export function PhoneStrip({ phones, onCall }: PhoneStripProps) {
  return (
    <View className='ui-phone-strip' {...aria({ role: 'group', label: '一键拨打' })}>
      {phones.map(({ number, label }) => (
        <View key={number} className='ui-phone-strip__phone' hoverClass='ui-phone-strip__phone--pressed' onClick={() => onCall(number)} {...pressable({ label: `拨打 ${number} ${label}` })}>
          <Text className='ui-phone-strip__number'>{number}</Text>
          <Text>{label}</Text>
        </View>
      ))}
    </View>
  )
}
