import { View, Text } from '@tarojs/components'
import { aria } from './aria'
import './screen-heading.scss'

/** The screen's one question or headline, with a quiet sentence under it. */
export function ScreenHeading({ heading, lead }: { heading: string; lead?: string | undefined }) {
  return (
    <View className='ui-screen-heading'>
      <View className='ui-screen-heading__title' {...aria({ role: 'heading', level: 1 })}>{heading}</View>
      {lead && <Text className='ui-screen-heading__lead'>{lead}</Text>}
    </View>
  )
}
