import { go } from '../../platform/navigation'
import { Chip } from '../../ui/chip'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { useUnreadNotices } from './use-unread-notices'

/** The way into the inbox, as a row of a Card. */
export function NoticeEntry() {
  const unread = useUnreadNotices()
  return (
    <ListRow
      before={<IconTile name={unread > 0 ? 'bell-dot' : 'bell'} />}
      title='通知' detail='进展和提醒都在这里'
      {...(unread > 0 ? { after: <Chip tone='overdue' label={`${unread} 条没看`} /> } : {})}
      onPress={() => go('visitInbox')}
    />
  )
}
