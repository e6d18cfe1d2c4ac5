import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import './bottom-bar.scss'

/** The fixed bar of a screen. One primary Button; a secondary one may stand before it. `note` is a line above them. */
export function BottomBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <View className='ui-bottom-bar' {...aria({ role: 'region', label: '下一步' })}>
      {note && <View className='ui-bottom-bar__note'>{note}</View>}
      <View className='ui-bottom-bar__buttons'>{children}</View>
    </View>
  )
}
