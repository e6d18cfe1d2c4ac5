import { View, Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import './screen-heading.scss'

export interface ScreenHeadingProps {
  heading: string
  lead?: string | undefined
  /** A small thing at the end of the headline. */
  end?: ReactNode
}

/** The screen's one question or headline, with a quiet sentence under it. */
export function ScreenHeading({ heading, lead, end }: ScreenHeadingProps) {
  return (
    <View className='ui-screen-heading'>
      <View className='ui-screen-heading__words'>
        <View className='ui-screen-heading__title' {...aria({ role: 'heading', level: 1 })}>{heading}</View>
        {lead && <Text className='ui-screen-heading__lead'>{lead}</Text>}
      </View>
      {end}
    </View>
  )
}
