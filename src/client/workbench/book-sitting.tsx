import { useState } from 'react'
import type { MediationCase } from '../../contract/mediation-case'
import { bookingHorizonDays } from '../../contract/room'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { SlotPicker } from '../features/slot-picker/slot-picker'
import { useChosenSlot } from '../features/slot-picker/use-chosen-slot'
import { SlotRefused } from '../features/slot-refused/slot-refused'
import { now } from '../platform/clock'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { SelectField } from '../ui/picker-field'
import { Screen } from '../ui/screen'
import { dayOf, shownRange } from '../ui/shown-time'
import { Words } from '../ui/words'
import { CaseBrief } from './dispatching/case-brief'
import { BookedAlready } from './mediating/booked-already'

/** 约调解时间: free is what is free for the room, both parties and the mediator. */
export default function BookSitting() {
  const { caseId = '' } = useParams('workBook')
  const query = useQuery('cases/get', { caseId })
  const loaded = query.data?.case
  if (!loaded) return <Screen title='约调解时间'><Loaded query={query}>{() => null}</Loaded></Screen>
  return <ForCase mediationCase={loaded} />
}

interface Place { roomId: string; startsAt: string }

function ForCase({ mediationCase }: { mediationCase: MediationCase }) {
  const { id: caseId, nextAppointment: booked } = mediationCase
  const [roomId, setRoomId] = useState(booked?.room.id ?? mediationCase.room?.id ?? '')
  const [wanted, setWanted] = useState<Place>()
  const rooms = useQuery('rooms/list', {})
  const at = now()
  const slots = useQuery('rooms/slots', roomId === '' ? undefined : { roomId, fromOn: dayOf(at), days: bookingHorizonDays, caseId, ...(booked && { movingId: booked.id }) })
  const { on, onDay, slot, choose, todayOn } = useChosenSlot(slots.data?.days)
  const { run, isBusy, problem, clearProblem } = useCommand('cases/bookForParties', ['cases/', 'appointments/', 'rooms/', 'workbench/'])
  const verb = booked ? '改到' : '约'
  const take = async (place: Place) => {
    setWanted(place)
    const result = await run({ caseId, roomId: place.roomId, startsAt: place.startsAt, ...(booked && { appointmentId: booked.id }) })
    if (!result.ok) return
    toast('约好了，双方都会收到通知')
    back()
  }
  const bar = (
    <BottomBar note={<Words kind='strong'>{slot ? shownRange(slot.startsAt, slot.endsAt, at) : '还没选时间'}</Words>}>
      <Button label={`${verb}这个时间`} isBusy={isBusy} disabledReason={slot ? undefined : '请先点一个有空的时间'} onPress={() => slot && void take({ roomId, startsAt: slot.startsAt })} />
    </BottomBar>
  )
  return (
    <Screen title='约调解时间' heading={booked ? '改到什么时候？' : '什么时候谈？'} lead='有空的，是调解室、双方和您都有空的时间。' bottom={bar}>
      <CaseBrief mediationCase={{ ...mediationCase, story: '' }} />
      {booked && <BookedAlready caseId={caseId} appointment={booked} onGone={back} />}
      <SelectField label='在哪里谈' options={(rooms.data?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={roomId} onChange={setRoomId} />
      <Loaded query={slots}>
        {({ days }) => (
          <SlotPicker
            days={days} on={on} todayOn={todayOn} onDay={onDay} selected={slot?.startsAt} onSelect={choose}
            keptAt={booked?.room.id === roomId ? booked.startsAt : undefined}
          />
        )}
      </Loaded>
      {mediationCase.respondent.phone === null && <Notice tone='waiting' icon='phone'>对方没有留电话，请另外告诉他时间和地方。</Notice>}
      {problem && (
        <SlotRefused
          problem={problem} title='没约上，时间还没定' verb={verb} onTake={(place) => void take(place)} onRetry={() => wanted && void take(wanted)}
          onClose={() => {
            clearProblem()
            choose(undefined)
            void slots.refresh()
          }}
        />
      )}
    </Screen>
  )
}
