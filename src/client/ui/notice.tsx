import { View, Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import type { Tone } from './chip'
import { Icon, type IconName } from './icon'
import './notice.scss'

export interface NoticeProps {
  children: ReactNode
  tone?: Tone
  title?: string
  icon?: IconName
  /** Announced at once: use for what has just gone wrong. */
  isAlert?: boolean
}

export function Notice({ children, tone = 'brand', title, icon, isAlert = false }: NoticeProps) {
  return (
    <View className={`ui-notice ui-notice--${tone}`} {...(isAlert ? aria({ role: 'alert' }) : {})}>
      {icon && <Icon name={icon} />}
      <View className='ui-notice__words'>
        {title && <Text className='ui-notice__title'>{title}</Text>}
        <View>{children}</View>
      </View>
    </View>
  )
}
