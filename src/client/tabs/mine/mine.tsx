import { roleNames } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { AppointmentCard } from '../../features/appointment-card/appointment-card'
import { hasDesk } from '../../features/staff-entry/has-desk'
import { StaffEntry } from '../../features/staff-entry/staff-entry'
import { WaitingToSend } from '../../features/waiting-to-send/waiting-to-send'
import { NoticeEntry } from '../../features/notice-entry/notice-entry'
import { now } from '../../platform/clock'
import { useElderView } from '../../platform/elder-view'
import { go } from '../../platform/navigation'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ErrorState } from '../../ui/error-state'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { Skeleton } from '../../ui/skeleton'
import { Words } from '../../ui/words'
import { ownPlacesWords } from './own-places-words'

export default function Mine() {
  const me = useQuery('session/whoami', {})
  const cases = useQuery('cases/list', {})
  const appointments = useQuery('appointments/list', {})
  const gatherings = useQuery('gatherings/list', { whose: 'mine' })
  const { isElder, setElder } = useElderView()
  const refresh = () => Promise.all([me.refresh(), cases.refresh(), appointments.refresh(), gatherings.refresh()])
  const at = now()
  const toRate = cases.data?.cases.filter(({ awaitsRating }) => awaitsRating) ?? []
  const problem = me.problem ?? appointments.problem

  return (
    <Screen title='我的' isHeaderless onRefresh={refresh}>
      {me.isLoading && <Skeleton cards={1} />}
      {problem && !me.data && <ErrorState message={problem.message} onRetry={() => void refresh()} />}
      {me.data && (
        <Card>
          <ListRow
            before={<Avatar characters={(me.data.name ?? '我').slice(0, 1)} />}
            title={me.data.name ?? '您好'}
            detail={[me.data.communityName, ...me.data.roles.map((role) => roleNames[role])].filter(Boolean).join(' · ')}
          />
        </Card>
      )}
      <WaitingToSend />
      <StaffEntry roles={me.data?.roles} />
      <Card><NoticeEntry /></Card>
      <SectionTitle title='我的预约' />
      {appointments.isLoading && <Skeleton cards={1} />}
      {appointments.data?.appointments.map((appointment) => <AppointmentCard key={appointment.id} appointment={appointment} now={at} onPress={() => go('bookAppointment', { appointmentId: appointment.id })} />)}
      {appointments.data?.appointments.length === 0 && <Card><Words kind='quiet'>没有约好的时间。</Words></Card>}
      <SectionTitle title='我的事' />
      <Card>
        <ListRow before={<IconTile name='document' />} title='我的纠纷' detail={toRate.length > 0 ? `${toRate.length} 件等您评价` : '每一步走到哪里，都在这里'} onPress={() => go('followCases')} />
        <ListRow before={<IconTile name='door' />} title='我有受理单' detail='打过电话、去过窗口的，凭六位数字在这里看' onPress={() => go('followClaim', {})} />
        <ListRow before={<IconTile name='ticket' />} title='我的约吧' detail={ownPlacesWords(gatherings.data?.gatherings ?? [])} onPress={() => go('gatherMine')} />
        <ListRow before={<IconTile name='pencil' />} title='登记和草稿' detail='没写完的，接着写' onPress={() => go('registerStart')} />
      </Card>
      <SectionTitle title='关于我' />
      <Card>
        <ListRow
          before={<IconTile name='letters' />}
          title='长辈模式'
          detail={isElder ? '字和按钮已放大' : '字和按钮放大'}
          after={<Button label={isElder ? '关掉' : '打开'} kind='secondary' size='small' onPress={() => setElder(!isElder)} />}
        />
        <ListRow before={<IconTile name='lock' />} title='我的信息' detail='存了什么、为什么存。能拿走、改正、删除' onPress={() => go('ownData')} />
        <ListRow before={<IconTile name='shield' />} title='核验回执' detail='凭编号和核验码，真假一看便知' onPress={() => go('followVerify')} />
        {me.data && !hasDesk(me.data.roles) && <ListRow before={<IconTile name='user-plus' />} title='我有邀请码' detail='受邀来做调解员或工作人员的，从这里加入' onPress={() => go('staffJoin', {})} />}
      </Card>
    </Screen>
  )
}
