import { View, Text } from '@tarojs/components'
import { aria } from './aria'
import './timeline.scss'

export interface TimelineItem {
  id: string
  title: string
  /** Time and a plain detail: 今天 14:52 · 用了 12 分钟. */
  detail: string
  /** What was said, in full. */
  words?: string | undefined
}

/** What happened, newest first: the caller orders the items. */
export function Timeline({ items, label = '经过' }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <View className='ui-timeline' {...aria({ role: 'list', label })}>
      {items.map((item) => (
        <View key={item.id} className='ui-timeline__item' {...aria({ role: 'listitem' })}>
          <View className='ui-timeline__rail'>
            <View className='ui-timeline__dot' />
            <View className='ui-timeline__line' />
          </View>
          <View className='ui-timeline__words'>
            <Text className='ui-timeline__title'>{item.title}</Text>
            <Text className='ui-timeline__detail'>{item.detail}</Text>
            {item.words && <Text className='ui-timeline__said'>{item.words}</Text>}
          </View>
        </View>
      ))}
    </View>
  )
}
