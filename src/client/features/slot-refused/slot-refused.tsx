import type { FreeSlot } from '../../../contract/room'
import { isOutcomeUnknown, type Problem } from '../../api/problem-of'
import { now } from '../../platform/clock'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { Sheet } from '../../ui/sheet'
import { shownAt, shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'

export interface SlotRefusedProps {
  problem: Problem
  /** What stands now, for a known refusal: 没约上，时间还没定. */
  title: string
  /** 约 or 改到, before the time. */
  verb: string
  onTake: (slot: FreeSlot) => void
  /** The same again; safe, because the server knows the first try by its key. */
  onRetry: () => void
  onClose: () => void
  /** What helps more than another time. */
  instead?: { label: string; onPress: () => void } | undefined
}

/** The time could not be taken: why, and the nearest free ones, each of which one tap takes. */
export function SlotRefused({ problem, title, verb, onTake, onRetry, onClose, instead }: SlotRefusedProps) {
  const nearest = nearestOf(problem)
  const at = now()
  const isUnknown = isOutcomeUnknown(problem)
  const foot = (
    <>
      {isUnknown && <Button label='再试一次' onPress={onRetry} />}
      {instead && <Button label={instead.label} onPress={instead.onPress} />}
      <Button kind='quiet' label={isUnknown ? '先不试了' : '我自己再选'} onPress={onClose} />
    </>
  )
  return (
    <Sheet title={isUnknown ? '还不知道约上没有' : title} onClose={onClose} foot={foot}>
      <Words>{problem.message}</Words>
      {isUnknown && <Words kind='quiet'>再试一次不会约成两次。</Words>}
      {nearest.map((slot) => (
        <Card key={`${slot.roomId} ${slot.startsAt}`}>
          <ListRow title={shownRange(slot.startsAt, slot.endsAt, at)} detail={slot.roomName} />
          <Button kind='secondary' size='small' label={`${verb}${shownAt(slot.startsAt, at)}`} onPress={() => onTake(slot)} />
        </Card>
      ))}
    </Sheet>
  )
}

function nearestOf(problem: Problem): readonly FreeSlot[] {
  switch (problem.code) {
    case 'slot-taken':
    case 'slot-not-open':
    case 'slot-too-soon':
    case 'person-busy':
      return problem.data.nearest
    default:
      return []
  }
}
