import { View } from '@tarojs/components'
import { aria } from './aria'
import './icon.scss'

/** Each name has its shape in icon.scss. */
export type IconName =
  | 'document' | 'calendar' | 'phone' | 'house' | 'drop' | 'speaker' | 'car' | 'people' | 'clock' | 'chat'
  | 'person' | 'scales' | 'heart' | 'camera' | 'check' | 'warning' | 'pin' | 'chevron-right' | 'chevron-left'
  | 'chevron-down' | 'close' | 'plus' | 'pencil' | 'offline' | 'refresh' | 'search' | 'route' | 'shield'
  | 'info' | 'star' | 'download' | 'building' | 'pet' | 'money' | 'scissors' | 'hammer' | 'parcel' | 'fan'
  | 'parking' | 'wrench' | 'done' | 'help' | 'inbox' | 'bin' | 'lock' | 'door'
  | 'bell' | 'bell-dot' | 'qr-code' | 'scan' | 'ticket' | 'seat' | 'users-round' | 'gift' | 'hand-heart' | 'book-open'
  | 'gavel' | 'file-down' | 'log-out' | 'hand' | 'megaphone' | 'clock-alert' | 'chevron-up' | 'share' | 'eye' | 'eye-off'
  | 'map' | 'hourglass' | 'copy' | 'repeat' | 'landmark' | 'leaf' | 'smartphone' | 'letters' | 'undo' | 'list'
  | 'user-plus' | 'calendar-off' | 'file-check' | 'flag'

export interface IconProps {
  name: IconName
  size?: 'small' | 'normal' | 'large'
}

/** Decoration only: the word beside it carries the meaning, so readers skip it. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return <View className={`ui-icon ui-icon--${name} ui-icon--${size}`} {...aria({ hidden: true })} />
}
