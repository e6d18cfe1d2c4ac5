import { useState } from 'react'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { now } from '../platform/clock'
import { useParams } from '../platform/navigation'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { CheckRow } from '../ui/check-row'
import { EmptyState } from '../ui/empty-state'
import { ListRow } from '../ui/list-row'
import { Screen } from '../ui/screen'
import { SectionTitle } from '../ui/section-title'
import { shownAt } from '../ui/shown-time'
import { ClosureSheet, OpenAgainSheet } from './settings/closure-sheet'
import { HoursSheet } from './settings/hours-sheet'
import { NewRoom, RoomSheet } from './settings/room-form'
import { dayWords, weekdayNames } from './settings/week-words'

type Open = 'room' | 'closure' | { weekday: number } | { closedFrom: string }

/** One room: what is told of it, its week, and when it is shut. */
export default function AdminRoom() {
  const { roomId } = useParams('adminRoom')
  return roomId ? <KnownRoom roomId={roomId} /> : <NewRoom />
}

function KnownRoom({ roomId }: { roomId: string }) {
  const found = useQuery('admin/room', { roomId })
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  return (
    <Screen title='调解室设置' onRefresh={found.refresh}>
      <Loaded query={found}>
        {(detail) => (
          <>
            <SectionTitle title={detail.room.name} action={{ label: '修改', onPress: () => setOpen('room') }} />
            <Card>
              <CheckRow label='地址' value={detail.room.address} />
              <CheckRow label='怎么走' value={detail.room.route} />
              <CheckRow label='电话' value={detail.room.phone} />
              <CheckRow label='席位' value={`${detail.room.capacity} 席，一次 ${detail.room.sittingMinutes} 分钟`} />
            </Card>
            <SectionTitle title='每周开放时间' />
            <Card>
              {weekdayNames.map((name, index) => <CheckRow key={name} label={name} value={dayWords(detail.hours, index + 1)} onChange={() => setOpen({ weekday: index + 1 })} />)}
            </Card>
            <SectionTitle title='停用' />
            {detail.closures.length === 0 && <EmptyState icon='calendar-off' title='近期没有停用' />}
            {detail.closures.length > 0 && (
              <Card>
                {detail.closures.map(({ startsAt, endsAt, reason }) => (
                  <ListRow
                    key={startsAt} title={reason} detail={`${shownAt(startsAt, now())} 到 ${shownAt(endsAt, now())}`}
                    after={<Button label='取消停用' size='small' kind='secondary' onPress={() => setOpen({ closedFrom: startsAt })} />}
                  />
                ))}
              </Card>
            )}
            <Button label='停用一段时间' kind='secondary' icon='calendar-off' onPress={() => setOpen('closure')} />
            {open === 'room' && <RoomSheet detail={detail} onClose={close} />}
            {open === 'closure' && <ClosureSheet roomId={roomId} version={detail.version} onClose={close} />}
            {typeof open === 'object' && 'weekday' in open && <HoursSheet detail={detail} weekday={open.weekday} onClose={close} />}
            {typeof open === 'object' && 'closedFrom' in open && <OpenAgainSheet roomId={roomId} version={detail.version} startsAt={open.closedFrom} onClose={close} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
}
