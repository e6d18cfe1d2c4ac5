import { View, Text } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import './offline-notice.scss'

interface OfflineNoticeProps {
  isOffline: boolean
  /** `今天 15:20`, when what is shown came then and cannot be renewed now. */
  contentFrom: string | undefined
}

/** Screen shows it by itself while the phone has no network, or what it shows could not be renewed. */
export function OfflineNotice({ isOffline, contentFrom }: OfflineNoticeProps) {
  return (
    <View className='ui-offline-notice' {...aria({ role: 'status' })}>
      <Icon name='offline' size='small' />
      <Text>{wordsFor(isOffline, contentFrom)}</Text>
    </View>
  )
}

function wordsFor(isOffline: boolean, contentFrom: string | undefined): string {
  if (contentFrom !== undefined) return `${isOffline ? '现在没有网' : '网络不通'}，看到的是 ${contentFrom} 的内容`
  return '没有网络。已填的内容都在，连上后再继续。'
}
