import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Words } from '../../ui/words'
import './check-in-code.scss'

const half = 3

/** Six digits to show on arrival; read aloud in two halves. */
export function CheckInCode({ code }: { code: string }) {
  return (
    <Card>
      <Words kind='quiet'>到了以后，给调解员看这个签到码</Words>
      <View className='check-in-code'>{`${code.slice(0, half)} ${code.slice(half)}`}</View>
      <Words kind='small'>只有您有这个码，对方的不一样。当天有效。</Words>
    </Card>
  )
}
