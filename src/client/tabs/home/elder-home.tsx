import { helplines } from '../../../contract/terms'
import { useUnreadNotices } from '../../features/notice-entry/use-unread-notices'
import { StaffEntry } from '../../features/staff-entry/staff-entry'
import { WaitingToSend } from '../../features/waiting-to-send/waiting-to-send'
import { useElderView } from '../../platform/elder-view'
import { go, switchTab } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { Button } from '../../ui/button'
import { ErrorState } from '../../ui/error-state'
import { Screen } from '../../ui/screen'
import { Skeleton } from '../../ui/skeleton'
import { BigAction } from './big-action'
import { greeting } from './greeting'
import { NowCard } from './now-card'
import { useHome } from './use-home'

const cityHotline = helplines.find(({ number }) => number === '12345')

/** 长辈模式 (适老): the matter that is now, three things to do, somebody to ring, and nothing else. */
export function ElderHome() {
  const { me, at, matter, isLoading, problem, refresh } = useHome()
  const setElder = useElderView((view) => view.setElder)
  // Keeps the number on 我的 true, as the bell of the everyday home does.
  useUnreadNotices()
  const onDuty = me?.onDutyToday
  const ring = onDuty ? { number: onDuty.phone, label: `打给值班的${onDuty.name}` } : cityHotline && { number: cityHotline.number, label: `打给${cityHotline.name}` }
  return (
    <Screen title={me?.communityName ?? '邻里调解'} heading={greeting(me?.name ?? null, at)} onRefresh={refresh}>
      <WaitingToSend />
      <StaffEntry roles={me?.roles} />
      {problem && <ErrorState message={problem.message} onRetry={() => void refresh()} />}
      {isLoading && <Skeleton cards={1} />}
      {matter && <NowCard matter={matter} now={at} headline='section' />}
      <BigAction icon='document' title='我要登记' kind='primary' onPress={() => go('registerStart')} />
      <BigAction icon='calendar' title='约个时间' onPress={() => go('gatherBar')} />
      <BigAction icon='person' title='我的事' onPress={() => switchTab('mine')} />
      {ring && <BigAction icon='phone' title={ring.label} detail={ring.number} kind='call' onPress={() => callPhone(ring.number)} />}
      <Button label='关掉长辈模式' kind='quiet' onPress={() => setElder(false)} />
    </Screen>
  )
}
