import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import './panes.scss'

/** A list and what it opens, side by side. The list scrolls with the page; the other stays in view and scrolls in itself. */
export function Panes({ list, open, openLabel }: { list: ReactNode; open: ReactNode; openLabel: string }) {
  return (
    <View className='ui-panes'>
      <View className='ui-panes__list'>{list}</View>
      <View className='ui-panes__open' {...aria({ role: 'region', label: openLabel })}>{open}</View>
    </View>
  )
}

/** Within the open pane: what matters most wide, what stands beside it narrow. */
export function Columns({ wide, narrow }: { wide: ReactNode; narrow: ReactNode }) {
  return (
    <View className='ui-columns'>
      <View className='ui-columns__wide'>{wide}</View>
      <View className='ui-columns__narrow'>{narrow}</View>
    </View>
  )
}
