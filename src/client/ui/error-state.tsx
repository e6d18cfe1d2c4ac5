import { View } from '@tarojs/components'
import { aria } from './aria'
import { EmptyState } from './empty-state'

/** A screen that could not be loaded: what happened and what to do, in the reader's words, and one way on. */
export function ErrorState({ message, advice = '检查一下网络，再试一次。', onRetry }: { message: string; advice?: string; onRetry: () => void }) {
  return (
    <View {...aria({ role: 'alert' })}>
      <EmptyState icon='warning' title={message} advice={advice} action={{ label: '再试一次', onPress: onRetry }} />
    </View>
  )
}
