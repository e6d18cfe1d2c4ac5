import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, pressable } from './aria'
import { Icon } from './icon'
import './sheet.scss'

export interface SheetProps {
  title: string
  children: ReactNode
  onClose: () => void
  /** Buttons at its foot. */
  foot?: ReactNode
}

/** A panel from below, over the screen. Render it only while it is open. */
export function Sheet({ title, children, onClose, foot }: SheetProps) {
  return (
    <View className='ui-sheet' catchMove>
      <View className='ui-sheet__shade' onClick={onClose} />
      <View className='ui-sheet__panel' {...aria({ role: 'dialog', label: title })}>
        <View className='ui-sheet__head'>
          <View className='ui-sheet__title' {...aria({ role: 'heading', level: 2 })}>{title}</View>
          <View className='ui-sheet__close' onClick={onClose} {...pressable({ label: '关闭' })}><Icon name='close' /></View>
        </View>
        <View className='ui-sheet__body'>{children}</View>
        {foot && <View className='ui-sheet__foot'>{foot}</View>}
      </View>
    </View>
  )
}
