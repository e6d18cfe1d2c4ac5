import type * as z from 'zod/mini'

import type { listGatherings as operation } from '../../contract/gathering'
import { gatheringsOf, marginDays, recordOf } from '../domain/gathering/occurrences'
import { isOver } from '../domain/gathering/sign-up'
import { dayAfter, shanghaiDayOf } from '../domain/shanghai-time'
import type { GatheringRecord } from '../gathering-records'
import type { OpenRequest } from '../request'
import { gatheringSummary } from './gathering-view'

/** As far as people plan: every monthly series shows at least once, a weekly one does not fill the list. */
const horizonDays = 45
const mostOfOneSeries = 4

export async function listGatherings(
  request: OpenRequest, { kind, whose }: z.output<typeof operation.input>,
): Promise<z.input<typeof operation.output>> {
  const found = whose === 'past' ? await past(request) : await upcoming(request)
  const shown = found.filter(({ series, standing }) => (kind === undefined || series.kind === kind) && (whose !== 'mine' || standing.mine !== null))
  return { gatherings: shown.map((gathering) => gatheringSummary(gathering, request.now)) }
}

async function upcoming({ ports, caller, now }: OpenRequest): Promise<GatheringRecord[]> {
  const today = shanghaiDayOf(now)
  // One planned weeks ago may have been moved to today.
  const within = { fromOn: dayAfter(today, -marginDays), untilOn: dayAfter(today, horizonDays) }
  const days = { fromOn: dayAfter(within.fromOn, -marginDays), count: horizonDays + 3 * marginDays }
  const { series, known, calendar } = await ports.gatherings.upcoming({ personId: caller?.personId ?? null, now }, days)
  return series
    .flatMap((one) => {
      const ahead = gatheringsOf(one, known, calendar, within).filter((gathering) => !isOver(gathering, now))
      return ahead.filter(({ standing }, index) => index < mostOfOneSeries || standing.mine !== null)
    })
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

async function past({ ports, caller, now }: OpenRequest): Promise<GatheringRecord[]> {
  if (!caller) return []
  const { series, known } = await ports.gatherings.past(caller.personId, now)
  const byId = new Map(series.map((one) => [one.id, one]))
  return known
    .flatMap((one) => {
      const own = byId.get(one.seriesId)
      return own ? [recordOf(own, one, true)] : []
    })
    .sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime())
}
