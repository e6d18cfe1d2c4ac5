import type { GatheringSummary } from '../../../contract/gathering'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Row } from '../../ui/row'
import { shownRange } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { dayNotes } from './day-notes'
import { placeSentence, placeTones } from './place-words'
import { seatTone, seatWords } from './seat-words'

export interface GatheringCardProps {
  gathering: GatheringSummary
  now: Date
  onPress: () => void
}

/** One session of a list: what, when, with whom and where, and the chip that matters: one's own place, else what is left. */
export function GatheringCard({ gathering, now, onPress }: GatheringCardProps) {
  const { kind, title, purpose, host, place, startsAt, endsAt, signUp } = gathering
  const isAhead = signUp.state !== 'over' && signUp.state !== 'called-off'
  const mine = isAhead ? gathering.mine : null
  const when = shownRange(startsAt, endsAt, now)
  const state = mine ? placeSentence(mine, now) : seatWords(gathering, now)
  return (
    <Card kind={mine ? 'marked' : 'plain'} onPress={onPress}>
      <Row kind='wrap'>
        {mine ? <Chip icon='ticket' tone={placeTones[mine.state]} label={state} /> : <Chip icon='seat' tone={seatTone(gathering)} label={state} />}
      </Row>
      <Words kind='section'>{title}</Words>
      <Words kind='strong'>{when}</Words>
      {kind === 'community' && <Words>{purpose}</Words>}
      <Words kind='quiet'>{`${host.name} ${host.title} · ${place.name}`}</Words>
      {dayNotes(gathering, now).map((note) => <Words key={note} kind='small'>{note}</Words>)}
    </Card>
  )
}
