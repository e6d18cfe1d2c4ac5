import type { GatheringSummary } from '../../../contract/gathering'
import { placeWords } from '../../features/gathering-card/place-words'
import { shownBriefly } from '../../ui/shown-time'

const byStart = (one: GatheringSummary, other: GatheringSummary): number => Date.parse(one.startsAt) - Date.parse(other.startsAt)

/** Those the caller has a place in, soonest first; a seat kept for a limited time before all others. */
export function ownGatherings(gatherings: readonly GatheringSummary[]): GatheringSummary[] {
  const own = gatherings.filter(({ mine, signUp }) => mine !== null && signUp.state !== 'over' && signUp.state !== 'called-off').sort(byStart)
  return [...own.filter(({ mine }) => mine?.state === 'offered'), ...own.filter(({ mine }) => mine?.state !== 'offered')]
}

/** `周三 15:00 候补第 2 位`. */
export function ownPlaceLine({ startsAt, mine }: GatheringSummary, now: Date): string {
  return mine ? `${shownBriefly(startsAt, now)} ${placeWords(mine)}` : shownBriefly(startsAt, now)
}
