import { View, Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import './choice-group.scss'

export interface ChoiceGroupProps {
  /** The question, for readers; shown when isLabelShown. */
  label: string
  children: ReactNode
  isLabelShown?: boolean
  hint?: string
  /** What to do, shown once under the group. */
  error?: string | undefined
  kind?: 'radiogroup' | 'group'
}

/** ChoiceCards or choice Chips that answer one question together. */
export function ChoiceGroup({ label, children, isLabelShown = false, hint, error, kind = 'radiogroup' }: ChoiceGroupProps) {
  return (
    <View className='ui-choice-group' {...aria({ role: kind, label })}>
      {isLabelShown && <Text className='ui-choice-group__label'>{label}</Text>}
      {hint && <Text className='ui-choice-group__hint'>{hint}</Text>}
      {children}
      {error && <Text className='ui-choice-group__error' {...aria({ role: 'alert' })}>{error}</Text>}
    </View>
  )
}
