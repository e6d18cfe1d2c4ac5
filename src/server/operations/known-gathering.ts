import { gatheringsOf, marginDays, partsOfGatheringId } from '../domain/gathering/occurrences'
import { dayAfter } from '../domain/shanghai-time'
import type { Ports } from '../ports'
import type { GatheringRecord } from '../gathering-records'
import { refusal } from '../refusal'

export type FoundGathering = { gathering: GatheringRecord; offerMinutes: number }

/** The gathering behind an id as this person stands in it, whether or not somebody has joined it yet. */
export async function knownGathering(
  ports: Pick<Ports, 'gatherings'>, { gatheringId, personId, now }: { gatheringId: string; personId: string | null; now: Date },
): Promise<FoundGathering> {
  const parts = partsOfGatheringId(gatheringId)
  if (!parts) throw refusal('not-found')
  const { seriesId, plannedOn } = parts
  const days = { fromOn: dayAfter(plannedOn, -marginDays), count: 2 * marginDays + 1 }
  const { series: [series], known, calendar, offerMinutes } = await ports.gatherings.find({ personId, now }, { seriesId, gatheringId }, days)
  const [gathering] = series ? gatheringsOf(series, known, calendar, { fromOn: plannedOn, untilOn: dayAfter(plannedOn) }) : []
  if (!gathering) throw refusal('not-found')
  return { gathering, offerMinutes }
}
