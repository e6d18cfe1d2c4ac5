import { View, Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import './words.scss'

export interface WordsProps {
  children: ReactNode
  /** `strong` is a bold line, `quiet` a secondary one, `small` the least, `title` a headline inside a card. */
  kind?: 'body' | 'strong' | 'quiet' | 'small' | 'section' | 'title'
  isSelectable?: boolean
}

/** One paragraph in one of the sizes of the look. */
export function Words({ children, kind = 'body', isSelectable = false }: WordsProps) {
  const meaning = kind === 'title' ? aria({ role: 'heading', level: 2 }) : {}
  return (
    <View className={`ui-words ui-words--${kind}`} {...meaning}>
      <Text userSelect={isSelectable}>{children}</Text>
    </View>
  )
}
