import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from './aria'
import './card.scss'

export interface CardProps {
  children: ReactNode
  /** `marked` carries the pine edge of the one card that matters now; `hero` is the pine panel. */
  kind?: 'plain' | 'marked' | 'hero'
  onPress?: (() => void) | undefined
  /** What a reader says for a pressable card; its texts otherwise. */
  label?: string
}

export function Card({ children, kind = 'plain', onPress, label }: CardProps) {
  const press = onPress ? { onClick: onPress, hoverClass: 'ui-card--pressed', ...pressable(label ? { label } : {}) } : {}
  return <View className={`ui-card ui-card--${kind}`} {...press}>{children}</View>
}
