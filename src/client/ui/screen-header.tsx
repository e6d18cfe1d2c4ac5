import { View, Text } from '@tarojs/components'
import { useState } from 'react'
import { aria, pressable } from './aria'
import { Icon } from './icon'
import { useShell } from './shell'
import './screen-header.scss'

/** The title bar where WeChat does not draw one. */
export function ScreenHeader({ title, isTitleHidden }: { title: string; isTitleHidden: boolean }) {
  const { canGoBack, goBack, headerEnd } = useShell()
  // Asked once, while this page is the one on top.
  const [hasBack] = useState(canGoBack)
  return (
    <View className='ui-screen-header' {...aria({ role: 'banner' })}>
      <View className='ui-screen-header__side'>
        {hasBack && (
          <View className='ui-screen-header__back' onClick={goBack} {...pressable({ label: '返回' })}>
            <Icon name='chevron-left' />
          </View>
        )}
      </View>
      <Text className='ui-screen-header__title'>{isTitleHidden ? '' : title}</Text>
      <View className='ui-screen-header__side ui-screen-header__side--end'>{headerEnd}</View>
    </View>
  )
}
