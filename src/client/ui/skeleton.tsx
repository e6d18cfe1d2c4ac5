import { View } from '@tarojs/components'
import { aria } from './aria'
import './skeleton.scss'

/** The shape of what is coming, while it loads. */
export function Skeleton({ cards = 3 }: { cards?: number }) {
  return (
    <View className='ui-skeleton' {...aria({ role: 'status', label: '正在打开', busy: true })}>
      {Array.from({ length: cards }, (_, index) => (
        <View key={index} className='ui-skeleton__card'>
          <View className='ui-skeleton__line ui-skeleton__line--short' />
          <View className='ui-skeleton__line' />
          <View className='ui-skeleton__line ui-skeleton__line--middle' />
        </View>
      ))}
    </View>
  )
}
