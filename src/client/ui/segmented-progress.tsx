import { View, Text } from '@tarojs/components'
import { aria } from './aria'
import './segmented-progress.scss'

export interface SegmentedProgressProps {
  steps: readonly string[]
  /** How many are reached. */
  reached: number
}

/** The five steps in the pine hero card; each is also a word, and the reached ones are said to readers. */
export function SegmentedProgress({ steps, reached }: SegmentedProgressProps) {
  const said = reached > 0 ? `已到${steps[Math.min(reached, steps.length) - 1] ?? ''}` : '还没开始'
  return (
    <View className='ui-segmented-progress' {...aria({ role: 'img', label: `${said}，共 ${steps.length} 步` })}>
      {steps.map((step, index) => (
        <View key={step} className={`ui-segmented-progress__step${index < reached ? ' ui-segmented-progress__step--reached' : ''}`}>
          <View className='ui-segmented-progress__bar' />
          <Text>{step}</Text>
        </View>
      ))}
    </View>
  )
}
