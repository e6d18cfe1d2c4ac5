import { helplines } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { NoticeBell } from '../../features/notice-entry/notice-bell'
import { RoomRow } from '../../features/room-row/room-row'
import { StaffEntry } from '../../features/staff-entry/staff-entry'
import { WaitingToSend } from '../../features/waiting-to-send/waiting-to-send'
import { go, switchTab } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { ActionCard } from '../../ui/action-card'
import { ErrorState } from '../../ui/error-state'
import { PhoneStrip } from '../../ui/phone-strip'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { Skeleton } from '../../ui/skeleton'
import { DutyLine } from './duty-line'
import { greeting } from './greeting'
import { LargerLetters } from './larger-letters'
import { NowCard } from './now-card'
import { useHome } from './use-home'

const roomsShown = 3
const emergency = helplines.filter(({ number }) => ['110', '120', '119', '12338'].includes(number)).map(({ number, name }) => ({ number, label: name }))

export function EverydayHome() {
  const { me, at, matter, isLoading, problem, refresh } = useHome()
  const rooms = useQuery('rooms/list', me?.communityId ? { communityId: me.communityId } : {})
  const onDuty = me?.onDutyToday
  return (
    <Screen
      title={me?.communityName ?? '邻里调解'}
      heading={greeting(me?.name ?? null, at)}
      headingEnd={<><LargerLetters /><NoticeBell /></>}
      {...(onDuty ? {} : { lead: '有烦心事，慢慢说。调解不收任何费用。' })}
      onRefresh={() => Promise.all([refresh(), rooms.refresh()])}
    >
      {onDuty && <DutyLine onDuty={onDuty} />}
      <WaitingToSend />
      <StaffEntry roles={me?.roles} />
      {problem && <ErrorState message={problem.message} onRetry={() => void refresh()} />}
      {isLoading && <Skeleton cards={1} />}
      {matter && <NowCard matter={matter} now={at} />}
      <Row kind='halves'>
        <ActionCard icon='document' title='我要登记' detail='说清楚一件烦心事' isPrimary onPress={() => go('registerStart')} />
        <ActionCard icon='calendar' title='约调解 · 约吧' detail='选地方，选时间' onPress={() => go('gatherBar')} />
      </Row>
      <PhoneStrip phones={emergency} onCall={callPhone} />
      <SectionTitle title='离我近的调解室' action={{ label: '全部', onPress: () => switchTab('rooms') }} />
      {rooms.isLoading && <Skeleton cards={2} />}
      {rooms.problem && !rooms.data && <ErrorState message={rooms.problem.message} onRetry={() => void rooms.refresh()} />}
      {rooms.data?.rooms.slice(0, roomsShown).map((room) => (
        <RoomRow key={room.id} room={room} now={at} onPress={() => go('bookRoom', { roomId: room.id })} />
      ))}
    </Screen>
  )
}
