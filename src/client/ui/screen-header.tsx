import { View, Text } from '@tarojs/components'
import { aria, pressable } from './aria'
import { Icon } from './icon'
import { useShell } from './shell'
import './screen-header.scss'

/** The title bar where WeChat does not draw one. */
export function ScreenHeader({ title, isTitleHidden }: { title: string; isTitleHidden: boolean }) {
  const { canGoBack, goBack, headerEnd } = useShell()
  return (
    <View className='ui-screen-header' {...aria({ role: 'banner' })}>
      <View className='ui-screen-header__side'>
        {canGoBack() && (
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
