import type { SlotDay } from '../../../contract/room'
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
}

/** Days in a strip, one day's slots under 上午, 下午 and 晚上; what cannot be taken stays visible with its reason. */
export function SlotPicker({ days, on, todayOn, onDay, selected, onSelect }: SlotPickerProps) {
  const day = days.find((candidate) => candidate.on === on)
  return (
    <>
      <DayStrip days={days.map((each) => stripDay(each, todayOn))} selected={on} onSelect={onDay} />
      <Words kind='strong'>{dayHeading(on, todayOn)}</Words>
      {day && <DayRemarks day={day} days={days} todayOn={todayOn} onDay={onDay} />}
      {day && slotsByPart(day.slots).map(({ part, slots }) => (
        <ChoiceGroup key={part} label={part}>
          <Words kind='quiet'>{part}</Words>
          <Row kind='thirds'>
            {slots.map((slot) => (
              <SlotButton
                key={slot.startsAt}
                label={shownClock(slot.startsAt)}
                detail={seatWords(slot)}
                isSelected={slot.startsAt === selected}
                isDisabled={slot.state !== 'free'}
                onPress={() => onSelect(slot.startsAt)}
              />
            ))}
          </Row>
        </ChoiceGroup>
      ))}
    </>
  )
}

function DayRemarks({ day, days, todayOn, onDay }: { day: SlotDay; days: readonly SlotDay[]; todayOn: string; onDay: (on: string) => void }) {
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
            : <Words kind='quiet'>往后 30 天里没有空了，换一间调解室看看。</Words>}
        </Card>
      )}
    </>
  )
}
