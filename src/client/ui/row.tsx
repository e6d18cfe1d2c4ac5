import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './row.scss'

export interface RowProps {
  children: ReactNode
  /** `spread` pushes first and last apart; `wrap` is for chips; `halves` and `thirds` are equal columns. */
  kind?: 'start' | 'spread' | 'wrap' | 'halves' | 'thirds'
}

export function Row({ children, kind = 'start' }: RowProps) {
  return <View className={`ui-row ui-row--${kind}`}>{children}</View>
}
