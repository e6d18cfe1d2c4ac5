import type { GatheringSummary } from '../../../contract/gathering'
import { placeWords } from '../../features/gathering-card/place-words'
import { shownBriefly } from '../../ui/shown-time'

const byStart = (one: GatheringSummary, other: GatheringSummary): number => Date.parse(one.startsAt) - Date.parse(other.startsAt)

/** Those the caller has a place in, soonest first, one that was called off too; a seat kept for a limited time before all others. */
export function ownGatherings(gatherings: readonly GatheringSummary[]): GatheringSummary[] {
  const own = gatherings.filter(({ mine, signUp }) => mine !== null && signUp.state !== 'over').sort(byStart)
  const isOffered = ({ mine, signUp }: GatheringSummary): boolean => mine?.state === 'offered' && signUp.state !== 'called-off'
  return [...own.filter(isOffered), ...own.filter((one) => !isOffered(one))]
}

/** The one to speak of in one line. */
export const nextOwn = (gatherings: readonly GatheringSummary[]): GatheringSummary | undefined =>
  ownGatherings(gatherings).find(({ signUp }) => signUp.state !== 'called-off')

/** `周三 15:00 候补第 2 位`. */
export function ownPlaceLine({ startsAt, mine }: GatheringSummary, now: Date): string {
  return mine ? `${shownBriefly(startsAt, now)} ${placeWords(mine)}` : shownBriefly(startsAt, now)
}
