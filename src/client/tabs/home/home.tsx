import { helplines } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { NoticeBell } from '../../features/notice-entry/notice-bell'
import { RoomRow } from '../../features/room-row/room-row'
import { WaitingToSend } from '../../features/waiting-to-send/waiting-to-send'
import { now } from '../../platform/clock'
import { go, switchTab } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { useShare } from '../../platform/share'
import { ActionCard } from '../../ui/action-card'
import { Card } from '../../ui/card'
import { ErrorState } from '../../ui/error-state'
import { ListRow } from '../../ui/list-row'
import { PhoneStrip } from '../../ui/phone-strip'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { Skeleton } from '../../ui/skeleton'
import { greeting } from './greeting'
import { whatMattersNow } from './matters-now'
import { NowCard } from './now-card'

const pollMs = 60_000
const roomsShown = 3
const emergency = helplines.filter(({ number }) => ['110', '120', '119'].includes(number)).map(({ number, name }) => ({ number, label: name }))

export default function Home() {
  useShare({ title: '有烦心事，慢慢说：登记、约调解、看进度', route: 'home', picture: 'home' })
  const me = useQuery('session/whoami', {})
  const cases = useQuery('cases/list', {}, { pollMs })
  const appointments = useQuery('appointments/list', {}, { pollMs })
  const rooms = useQuery('rooms/list', me.data?.communityId ? { communityId: me.data.communityId } : {})
  const at = now()
  const matter = cases.data && appointments.data ? whatMattersNow(cases.data.cases, appointments.data.appointments, at) : null
  const problem = cases.problem ?? appointments.problem
  const refresh = () => Promise.all([me.refresh(), cases.refresh(), appointments.refresh(), rooms.refresh()])
  const onDuty = me.data?.onDutyToday

  return (
    <Screen
      title={me.data?.communityName ?? '邻里调解'}
      isHeaderless
      heading={greeting(me.data?.name ?? null, at)}
      headingEnd={<NoticeBell />}
      lead={onDuty ? `${me.data?.communityName ?? ''} · 今天值班：${onDuty.name} ${onDuty.title}` : '有烦心事，慢慢说。调解不收任何费用。'}
      onRefresh={refresh}
    >
      <WaitingToSend />
      {problem && !(cases.data && appointments.data) && <ErrorState message={problem.message} onRetry={() => void refresh()} />}
      {(cases.isLoading || appointments.isLoading) && <Skeleton cards={1} />}
      {matter && <NowCard matter={matter} now={at} />}
      <Row kind='halves'>
        <ActionCard icon='document' title='我要登记' detail='说清楚一件烦心事' isPrimary onPress={() => go('registerStart')} />
        <ActionCard icon='calendar' title='约调解' detail='选地方，选时间' onPress={() => switchTab('rooms')} />
      </Row>
      <PhoneStrip phones={emergency} onCall={callPhone} />
      {onDuty && (
        <Card>
          <ListRow title={`打给值班的${onDuty.name}`} detail={onDuty.phone} onPress={() => callPhone(onDuty.phone)} />
        </Card>
      )}
      <SectionTitle title='离我近的调解室' action={{ label: '全部', onPress: () => switchTab('rooms') }} />
      {rooms.isLoading && <Skeleton cards={2} />}
      {rooms.problem && !rooms.data && <ErrorState message={rooms.problem.message} onRetry={() => void rooms.refresh()} />}
      {rooms.data?.rooms.slice(0, roomsShown).map((room) => (
        <RoomRow key={room.id} room={room} now={at} onPress={() => go('bookRoom', { roomId: room.id })} />
      ))}
    </Screen>
  )
}
