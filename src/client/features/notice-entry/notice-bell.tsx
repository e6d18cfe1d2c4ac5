import { View, Text } from '@tarojs/components'
import { badgeText } from '../../platform/badge-text'
import { go } from '../../platform/navigation'
import { pressable } from '../../ui/aria'
import { Icon } from '../../ui/icon'
import { useUnreadNotices } from './use-unread-notices'
import './notice-bell.scss'

/** The bell at the end of home's heading, with how many notices nobody has read. */
export function NoticeBell() {
  const unread = useUnreadNotices()
  const label = unread > 0 ? `通知，${unread} 条没看` : '通知'
  return (
    <View className='notice-bell' hoverClass='notice-bell--pressed' onClick={() => go('visitInbox')} {...pressable({ label })}>
      <Icon name='bell' />
      {unread > 0 && <Text className='notice-bell__count'>{badgeText(unread)}</Text>}
    </View>
  )
}
