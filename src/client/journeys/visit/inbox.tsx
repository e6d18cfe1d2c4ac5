import type { ReactNode } from 'react'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { noticeGroups } from './notice-groups'
import { NoticeRow } from './notice-row'
import { openNotice } from './open-notice'
import { useInbox } from './use-inbox'

export default function InboxPage() {
  const { first, notices, loadMore, isLoadingMore, markRead, markAllRead, isMarking } = useInbox()
  const at = now()
  const unread = first.data?.unread ?? 0
  return (
    <Screen
      title='通知' heading='通知' onRefresh={first.refresh}
      {...(first.data && notices.length > 0 ? { lead: unread > 0 ? `${unread} 条没看` : '都看过了' } : {})}
      bottom={unread > 0 && <BottomBar><Button kind='secondary' icon='check' label='全部标为已看' isBusy={isMarking} onPress={markAllRead} /></BottomBar>}
    >
      <Loaded query={first}>
        {() => (notices.length === 0
          ? <EmptyState picture='no-notices' title='还没有通知' advice='您的事有了进展、约好的时间快到了，都会写在这里。' />
          : (
            <>
              {noticeGroups(notices, at).map(({ title, notices: ofGroup }) => (
                <Group key={title} title={title}>
                  {ofGroup.map((notice) => (
                    <NoticeRow
                      key={notice.id} notice={notice} now={at}
                      onPress={() => {
                        markRead(notice)
                        openNotice(notice)
                      }}
                    />
                  ))}
                </Group>
              ))}
              {loadMore && <Button kind='secondary' label='看更早的' isBusy={isLoadingMore} onPress={loadMore} />}
            </>
          ))}
      </Loaded>
    </Screen>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <SectionTitle title={title} />
      <Card>{children}</Card>
    </>
  )
}
