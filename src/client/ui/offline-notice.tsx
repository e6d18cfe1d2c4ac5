import { View, Text } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import './offline-notice.scss'

/** Screen shows it by itself while the phone has no network. */
export function OfflineNotice({ children = '没有网络。已填的内容都在，连上后再继续。' }: { children?: string }) {
  return (
    <View className='ui-offline-notice' {...aria({ role: 'status' })}>
      <Icon name='offline' size='small' />
      <Text>{children}</Text>
    </View>
  )
}
