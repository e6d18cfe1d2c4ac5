import type { Slot, SlotDay } from '../../../contract/room'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ChoiceGroup } from '../../ui/choice-group'
import { DayStrip } from '../../ui/day-strip'
import { Notice } from '../../ui/notice'
import { Row } from '../../ui/row'
import { shownClock } from '../../ui/shown-time'
import { SlotButton } from '../../ui/slot-button'
import { Words } from '../../ui/words'
import { closedSentence, dayHeading, dayRemark, stripDay } from './day-label'
import { slotsByPart } from './part-of-day'
import { seatWords } from './seat-words'
import { nextOpenDay } from './slot-choice'

export interface SlotPickerProps {
  days: readonly SlotDay[]
  /** The day that is open, `2026-03-01`. */
  on: string
  todayOn: string
  onDay: (on: string) => void
  /** The chosen slot's start. */
  selected: string | undefined
  onSelect: (startsAt: string) => void
  /** The start of the appointment that is being moved: it is kept, not chosen again. */
  keptAt?: string | undefined
  /** What stands under a free time; the seats left, unless said otherwise. */
  freeWords?: string
  /** What to do when no day ahead has anything free. */
  noneLeft?: string
}

/** Days in a strip, one day's slots under 上午, 下午 and 晚上; what cannot be taken stays visible with its reason. */
export function SlotPicker({ days, on, todayOn, onDay, selected, onSelect, keptAt, freeWords, noneLeft }: SlotPickerProps) {
  const isKept = ({ startsAt }: Slot): boolean => keptAt !== undefined && Date.parse(keptAt) === Date.parse(startsAt)
  const words = (slot: Slot): string => (isKept(slot) ? '原来约的' : slot.state === 'free' && freeWords ? freeWords : seatWords(slot))
  const day = days.find((candidate) => candidate.on === on)
  return (
    <>
      <DayStrip days={days.map((each) => stripDay(each, todayOn))} selected={on} onSelect={onDay} />
      <Words kind='strong'>{dayHeading(on, todayOn)}</Words>
      {day && <DayRemarks day={day} days={days} todayOn={todayOn} onDay={onDay} {...(noneLeft !== undefined && { noneLeft })} />}
      {day && slotsByPart(day.slots).map(({ part, slots }) => (
        <ChoiceGroup key={part} label={part}>
          <Words kind='quiet'>{part}</Words>
          <Row kind='thirds'>
            {slots.map((slot) => (
              <SlotButton
                key={slot.startsAt}
                label={shownClock(slot.startsAt)}
                detail={words(slot)}
                isSelected={slot.startsAt === selected}
                isDisabled={slot.state !== 'free' || isKept(slot)}
                onPress={() => onSelect(slot.startsAt)}
              />
            ))}
          </Row>
        </ChoiceGroup>
      ))}
    </>
  )
}

function DayRemarks({ day, days, todayOn, onDay, noneLeft = '换一间调解室看看。' }: Pick<SlotPickerProps, 'days' | 'todayOn' | 'onDay' | 'noneLeft'> & { day: SlotDay }) {
  const why = closedSentence(day)
  const remark = dayRemark(day)
  const next = why === undefined ? undefined : nextOpenDay(days, day.on)
  return (
    <>
      {remark && <Notice tone='waiting' icon='calendar'>{remark}</Notice>}
      {why && (
        <Card>
          <Words>{why}</Words>
          {next
            ? <Button kind='secondary' size='small' label={`看最近有空的一天：${dayHeading(next.on, todayOn)}`} onPress={() => onDay(next.on)} />
            : <Words kind='quiet'>{`往后 30 天里没有空了，${noneLeft}`}</Words>}
        </Card>
      )}
    </>
  )
}
