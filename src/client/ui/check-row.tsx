import { View, Text } from '@tarojs/components'
import { pressable } from './aria'
import './check-row.scss'

export interface CheckRowProps {
  label: string
  value: string
  /** Shows 修改 at the end of the line. */
  onChange?: (() => void) | undefined
}

/** One answer on a check-answers page or one fact of a record; several in a Card. */
export function CheckRow({ label, value, onChange }: CheckRowProps) {
  return (
    <View className='ui-check-row'>
      <View className='ui-check-row__words'>
        <Text className='ui-check-row__label'>{label}</Text>
        <Text className='ui-check-row__value'>{value}</Text>
      </View>
      {onChange && (
        <View className='ui-check-row__change' onClick={onChange} {...pressable({ label: `修改${label}` })}><Text>修改</Text></View>
      )}
    </View>
  )
}
