import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { go, useParams } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { useShare } from '../../platform/share'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Screen } from '../../ui/screen'
import { DutyDayCard } from './duty-day-card'

/** 值班表 (domain.md row 24), open to everybody: the week from today. */
export default function DutyPage() {
  const { roomId = '' } = useParams('visitDuty')
  const duty = useQuery('rooms/duty', { roomId })
  const room = useQuery('rooms/get', { roomId })
  const name = room.data?.name
  useShare({ title: name ? `${name}：这一周谁值班` : '这一周谁值班', route: 'visitDuty', params: { roomId }, picture: 'room' })
  const refresh = () => Promise.all([duty.refresh(), room.refresh()])
  const bottom = room.data && (
    <BottomBar>
      <Button kind='secondary' icon='phone' label='打电话' onPress={() => callPhone(room.data?.phone ?? '')} />
      <Button label='约这里' onPress={() => go('bookSlots', { roomId })} />
    </BottomBar>
  )
  return (
    <Screen title='值班表' heading={name ? `${name}值班表` : '值班表'} lead='照着开门时间来，不用约也可以问。' onRefresh={refresh} bottom={bottom}>
      <Loaded query={duty}>
        {({ days }) => days.map((day) => <DutyDayCard key={day.on} day={day} now={now()} />)}
      </Loaded>
    </Screen>
  )
}
