import { View, Text } from '@tarojs/components'
import type { OutputOf } from '../../api/operation'
import { callPhone } from '../../platform/phone-call'
import { pressable } from '../../ui/aria'
import './duty-line.scss'

type OnDuty = NonNullable<OutputOf<'session/whoami'>['onDutyToday']>

/** Who is in the community's room today; a tap rings the room. */
export function DutyLine({ onDuty: { name, title, phone } }: { onDuty: OnDuty }) {
  return (
    <View className='duty-line' hoverClass='duty-line--pressed' onClick={() => callPhone(phone)} {...pressable({})}>
      <Text>{`今天值班：${name} ${title} · `}</Text>
      <Text className='duty-line__phone'>{phone}</Text>
    </View>
  )
}
