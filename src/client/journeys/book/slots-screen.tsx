import { useState, type ReactNode } from 'react'
import type { Appointment } from '../../../contract/appointment'
import { bookingHorizonDays } from '../../../contract/room'
import { isOutcomeUnknown, type Problem } from '../../api/problem-of'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { SlotPicker } from '../../features/slot-picker/slot-picker'
import { useChosenSlot } from '../../features/slot-picker/use-chosen-slot'
import { now } from '../../platform/clock'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { dayOf, shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { RoomCard } from './room-card'
import { sittingWords } from '../../features/slot-picker/sitting-words'
import { SlotRefused } from '../../features/slot-refused/slot-refused'

const POLL_MS = 60_000

interface Place { roomId: string; startsAt: string }

export interface SlotsScreenProps {
  roomId: string
  /** With a case, the resident's and the mediator's own day is taken into account. */
  caseId: string | undefined
  /** The appointment that is being moved: its own time stands in nobody's way. */
  moving?: Appointment | undefined
  /** A slot to begin with. */
  startsAt: string | undefined
  caseWords: string | undefined
  /** Still finding out for which case; the times wait for it. */
  isAsking: boolean
  top?: ReactNode
  /** 约 or 改到: what taking a time is called here. */
  verb: string
  refusedTitle: string
  onTake: (slot: Place) => void
  isBusy: boolean
  problem: Problem | undefined
  clearProblem: () => void
  /** Why a time cannot be taken yet. */
  waitFor: string | undefined
  /** Stands in the place of the bar when no time can be taken at all. */
  bottomInstead?: ReactNode
  onRefresh: () => Promise<void>
}

export function SlotsScreen(props: SlotsScreenProps) {
  const { roomId, caseId, top, verb, refusedTitle, onTake, isBusy, problem, clearProblem } = props
  const [wanted, setWanted] = useState<Place>()
  const at = now()
  const todayOn = dayOf(at)
  const room = useQuery('rooms/get', { roomId })
  const asked = { roomId, fromOn: todayOn, days: bookingHorizonDays, ...(caseId ? { caseId } : {}), ...(props.moving ? { movingId: props.moving.id } : {}) }
  const slots = useQuery('rooms/slots', props.isAsking ? undefined : asked, { pollMs: POLL_MS })

  const days = slots.data?.days ?? []
  const { on, onDay, slot: free, choose, isGone } = useChosenSlot(slots.data?.days, props.startsAt)

  const take = (slot: Place) => {
    setWanted({ roomId: slot.roomId, startsAt: slot.startsAt })
    onTake({ roomId: slot.roomId, startsAt: slot.startsAt })
  }
  const closeRefusal = () => {
    if (problem && !isOutcomeUnknown(problem)) choose(undefined)
    clearProblem()
    void slots.refresh()
  }
  const bar = (
    <BottomBar note={<>
      <Words kind='strong'>{free ? shownRange(free.startsAt, free.endsAt, at) : '还没选时间'}</Words>
      {props.caseWords && <Words kind='quiet'>{props.caseWords}</Words>}
    </>}>
      <Button
        label={`${verb}这个时间`}
        isBusy={isBusy}
        onPress={() => free && take({ roomId, startsAt: free.startsAt })}
        disabledReason={props.waitFor ?? (free ? undefined : '请先点一个有空的时间')}
      />
    </BottomBar>
  )
  return (
    <Screen title='选时间' onRefresh={() => Promise.all([slots.refresh(), props.onRefresh()])} bottom={props.bottomInstead || bar}>
      {top}
      {room.data && <RoomCard room={room.data} />}
      <Loaded query={slots}>
        {({ sittingMinutes }) => (
          <>
            <SlotPicker
              days={days} on={on} todayOn={todayOn} onDay={onDay} selected={free?.startsAt} onSelect={choose}
              keptAt={props.moving?.room.id === roomId ? props.moving.startsAt : undefined}
            />
            {isGone && !isBusy && <Notice tone='waiting' icon='clock' isAlert>您刚才看的那个时间现在约不了了，请另选一个。</Notice>}
            <Notice>{`每次约 ${sittingWords(sittingMinutes)}，不收任何费用（人民调解法第四条）。可以请一位亲友陪同。`}</Notice>
          </>
        )}
      </Loaded>
      {problem && <SlotRefused problem={problem} title={refusedTitle} verb={verb} onTake={take} onRetry={() => wanted && take(wanted)} onClose={closeRefusal} />}
    </Screen>
  )
}
