import { View } from '@tarojs/components'
import { aria } from './aria'
import { EmptyState } from './empty-state'
import type { PictureName } from './picture'

export interface ErrorStateProps {
  message: string
  advice?: string
  picture?: PictureName
  onRetry: () => void
}

/** A screen that could not be loaded: what happened and what to do, in the reader's words, and one way on. */
export function ErrorState({ message, advice = '检查一下网络，再试一次。', picture = 'no-network', onRetry }: ErrorStateProps) {
  return (
    <View {...aria({ role: 'alert' })}>
      <EmptyState picture={picture} title={message} advice={advice} action={{ label: '再试一次', onPress: onRetry }} />
    </View>
  )
}
