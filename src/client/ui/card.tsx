import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from './aria'
import './card.scss'

export interface CardProps {
  children: ReactNode
  /** `marked` carries the pine edge of the one card that matters now; `hero` is the pine panel; `chosen` is the one shown beside the list. */
  kind?: 'plain' | 'marked' | 'hero' | 'chosen'
  /** A pressable card has no name of its own: a reader says what it shows, as whoever speaks to the phone sees it. */
  onPress?: (() => void) | undefined
}

export function Card({ children, kind = 'plain', onPress }: CardProps) {
  const press = onPress ? { onClick: onPress, hoverClass: 'ui-card--pressed', ...pressable({}) } : {}
  return <View className={`ui-card ui-card--${kind}`} {...press}>{children}</View>
}
