import { View, Text } from '@tarojs/components'
import { aria, pressable } from './aria'
import './section-title.scss'

export interface SectionTitleProps {
  title: string
  /** A short link at the end of the line, for instance 全部. */
  action?: { label: string; onPress: () => void }
}

export function SectionTitle({ title, action }: SectionTitleProps) {
  return (
    <View className='ui-section-title'>
      <View className='ui-section-title__text' {...aria({ role: 'heading', level: 2 })}>{title}</View>
      {action && (
        <View className='ui-section-title__action' onClick={action.onPress} {...pressable({})}>
          <Text>{action.label} ›</Text>
        </View>
      )}
    </View>
  )
}
