import { useState, type ReactNode } from 'react'
import type { SlotDay } from '../../../contract/room'
import { isOutcomeUnknown, type Problem } from '../../api/problem-of'
import type { Query } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { SlotPicker } from '../../features/slot-picker/slot-picker'
import { useChosenSlot } from '../../features/slot-picker/use-chosen-slot'
import { SlotRefused } from '../../features/slot-refused/slot-refused'
import { now } from '../../platform/clock'
import { switchTab } from '../../platform/navigation'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'

export interface Place { roomId: string; startsAt: string }

export interface PickTimeProps {
  title: string
  roomId: string
  slots: Query<{ days: readonly SlotDay[] }>
  /** Where or with whom, over the times. */
  top: ReactNode
  /** What is still to be said, under them. */
  below?: ReactNode
  verb: '约' | '改到'
  refusedTitle: string
  onTake: (slot: Place) => void
  isBusy: boolean
  problem: Problem | undefined
  clearProblem: () => void
  /** Why a time cannot be taken yet, besides that none is chosen. */
  waitFor?: string | undefined
  /** Stands in the place of the bar when no time can be taken at all. */
  bottomInstead?: ReactNode
  /** The start of the appointment that is being moved, in this place. */
  keptAt?: string | undefined
  noneLeft: string
  onRefresh?: () => Promise<void>
}

/** A day, a time, one thing to press; a time that was taken meanwhile is answered with the nearest free ones. */
export function PickTime(props: PickTimeProps) {
  const { roomId, slots, verb, onTake, isBusy, problem, clearProblem } = props
  const { todayOn, on, onDay, slot, choose, isGone } = useChosenSlot(slots.data?.days)
  const [wanted, setWanted] = useState<Place>()
  const at = now()

  const take = (place: Place) => {
    const { roomId: where, startsAt } = place
    setWanted({ roomId: where, startsAt })
    onTake({ roomId: where, startsAt })
  }
  const closeRefusal = () => {
    if (problem && !isOutcomeUnknown(problem)) choose(undefined)
    clearProblem()
    void slots.refresh()
  }
  const bar = (
    <BottomBar note={<Words kind='strong'>{slot ? shownRange(slot.startsAt, slot.endsAt, at) : '还没选时间'}</Words>}>
      <Button
        label={`${verb}这个时间`}
        isBusy={isBusy}
        onPress={() => slot && take({ roomId, startsAt: slot.startsAt })}
        disabledReason={slot ? props.waitFor : '请先点一个有空的时间'}
      />
    </BottomBar>
  )
  return (
    <Screen title={props.title} onRefresh={() => Promise.all([slots.refresh(), props.onRefresh?.()])} bottom={props.bottomInstead || bar}>
      {props.top}
      <Loaded query={slots}>
        {({ days }) => (
          <>
            <SlotPicker
              days={days} on={on} todayOn={todayOn} onDay={onDay} selected={slot?.startsAt} onSelect={choose}
              keptAt={props.keptAt} freeWords='有空' noneLeft={props.noneLeft}
            />
            {isGone && !isBusy && <Notice tone='waiting' icon='clock' isAlert>您刚才看的那个时间现在约不了了，请另选一个。</Notice>}
          </>
        )}
      </Loaded>
      {props.below}
      {problem && (
        <SlotRefused
          problem={problem} title={props.refusedTitle} verb={verb} onTake={take} onRetry={() => wanted && take(wanted)} onClose={closeRefusal}
          instead={problem.code === 'already-booked' ? { label: '看我的预约', onPress: () => switchTab('mine') } : undefined}
        />
      )}
    </Screen>
  )
}
