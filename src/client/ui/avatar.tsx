import { View, Text } from '@tarojs/components'
import { aria } from './aria'
import './avatar.scss'

/** One or two characters of a name; the name itself stands beside it. */
export function Avatar({ characters, tone = 'brand' }: { characters: string; tone?: 'brand' | 'sand' }) {
  return (
    <View className={`ui-avatar ui-avatar--${tone}`} {...aria({ hidden: true })}>
      <Text>{characters.slice(0, 2)}</Text>
    </View>
  )
}
