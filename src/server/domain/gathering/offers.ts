// A freed seat is kept for the first in line for a while, then for the next (domain.md §4).
import { addMinutes } from '../day-arithmetic'

/** Whoever takes an offered seat needs this long to come, so no offer lasts into it. */
const minutesToCome = 60
/** An offer shorter than this would be over before anybody reads it. */
const shortestMinutes = 15

/**
 * Until when a seat freed now is kept: the district's time for offers, shortened where the start is near. Null from
 * 75 minutes before the start on: then nobody is offered anything any more, and the seat stays free.
 */
export function offerUntil({ startsAt, now, offerMinutes }: { startsAt: Date; now: Date; offerMinutes: number }): Date | null {
  const wanted = addMinutes(now, offerMinutes)
  const last = addMinutes(startsAt, -minutesToCome)
  const until = wanted < last ? wanted : last
  return until >= addMinutes(now, Math.min(shortestMinutes, offerMinutes)) ? until : null
}
