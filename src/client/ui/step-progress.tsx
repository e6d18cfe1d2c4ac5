import { View, Text } from '@tarojs/components'
import { aria } from './aria'
import './step-progress.scss'

export interface StepProgressProps {
  /** Starts at 1. */
  step: number
  total: number
  isSaved?: boolean
}

export function StepProgress({ step, total, isSaved = false }: StepProgressProps) {
  return (
    <View className='ui-step-progress'>
      <View className='ui-step-progress__words'>
        <Text>{`第 ${step} 步，共 ${total} 步`}</Text>
        <View {...aria({ role: 'status', live: 'polite' })}><Text>{isSaved ? '已自动保存' : ''}</Text></View>
      </View>
      <View className='ui-step-progress__bar' {...aria({ hidden: true })}>
        <View className='ui-step-progress__done' style={{ width: `${(step / total) * 100}%` }} />
      </View>
    </View>
  )
}
