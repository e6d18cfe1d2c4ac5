// 约吧 series and single dates of them, as the office sets them.
import type * as z from 'zod/mini'

import type {
  addSeries as adding, adminGathering as one, adminGatherings as all, callOffDate as callingOff, changeSeries as changing, endSeries as ending, SeriesFields,
} from '../../../contract/admin-gathering'
import { gatheringPlan } from '../../domain/gathering/gathering-plan'
import { gatheringsOf, marginDays } from '../../domain/gathering/occurrences'
import { isOver } from '../../domain/gathering/sign-up'
import { dayAfter, shanghaiDayOf } from '../../domain/shanghai-time'
import type { GatheringRecord, GatheringSeries } from '../../gathering-records'
import { refusal } from '../../refusal'
import type { CommandRequest, Request } from '../../request'
import { knownGathering } from '../known-gathering'
import { recurrenceWords } from '../recurrence-words'
import { commitChange, notThis } from './commit-change'

const aheadDays = 90
const subjectOf = (seriesId: string): string => `series:${seriesId}`

export async function adminGatherings(request: Request): Promise<z.input<typeof all.output>> {
  return {
    series: (await datesAhead(request)).map(({ series, dates }) => ({
      seriesId: series.id, title: series.title, recurrence: recurrenceWords(series), lastOn: series.lastOn,
      nextAt: dates.find(({ calledOffReason }) => calledOffReason === null)?.startsAt.toISOString() ?? null,
    })),
  }
}

export async function adminGathering(request: Request, { seriesId }: z.output<typeof one.input>): Promise<z.input<typeof one.output>> {
  const { series, dates } = await knownSeries(request, seriesId)
  return { seriesId, version: await request.ports.administration.version(subjectOf(seriesId)), series: fieldsOf(series), dates: dates.map(dateOf) }
}

export async function addSeries(request: CommandRequest, series: z.output<typeof adding.input>): Promise<z.input<typeof adding.output>> {
  checked(series)
  const seriesId = `series-${request.ports.newId()}`
  return commitChange(request, () => Promise.resolve({
    output: { seriesId, version: 1 }, subject: subjectOf(seriesId), version: 0,
    event: { kind: 'series-added', before: null, after: series }, change: { what: 'series', seriesId, series, isNew: true },
  }))
}

export async function changeSeries(request: CommandRequest, { seriesId, version, series }: z.output<typeof changing.input>): Promise<z.input<typeof changing.output>> {
  checked(series)
  const before = fieldsOf((await knownSeries(request, seriesId)).series)
  return commitChange(request, () => Promise.resolve({
    output: { version: version + 1 }, subject: subjectOf(seriesId), version,
    event: { kind: 'series-changed', before, after: series }, change: { what: 'series', seriesId, series, isNew: false },
  }))
}

export async function endSeries(request: CommandRequest, { seriesId, version, lastOn }: z.output<typeof ending.input>): Promise<z.input<typeof ending.output>> {
  const { series, dates } = await knownSeries(request, seriesId)
  if (lastOn < series.firstOn) throw notThis('lastOn', '不能早于第一次')
  const stillPlanned = dates.filter(({ calledOffReason, startsAt, standing }) => calledOffReason === null && shanghaiDayOf(startsAt) > lastOn && standing.seated + standing.waiting > 0)
  const before = fieldsOf(series)
  return commitChange(request, () => Promise.resolve({
    output: { version: version + 1, stillPlanned: stillPlanned.map(dateOf) }, subject: subjectOf(seriesId), version,
    event: { kind: 'series-ended', before: { lastOn: before.lastOn }, after: { lastOn } },
    change: { what: 'series', seriesId, series: { ...before, lastOn }, isNew: false },
  }))
}

export async function callOffDate(request: CommandRequest, { gatheringId, reason }: z.output<typeof callingOff.input>): Promise<z.input<typeof callingOff.output>> {
  const { ports, now } = request
  const { gathering, offerMinutes } = await knownGathering(ports, { gatheringId, personId: null, now })
  if (gathering.calledOffReason !== null) throw refusal('sign-up-not-open', undefined, '这一场已经取消了')
  if (isOver(gathering, now)) throw refusal('sign-up-not-open', undefined, '这一场已经结束了')
  const { seated, waiting } = gathering.standing
  return commitChange(request, async () => ({
    output: { told: seated + waiting }, subject: subjectOf(gathering.series.id), version: await ports.administration.version(subjectOf(gathering.series.id)),
    event: { kind: 'gathering-called-off', before: null, after: { gatheringId, reason } },
    change: { what: 'call-off', plan: gatheringPlan(gathering, { now, offerMinutes }), reason },
  }))
}

async function datesAhead({ ports, now }: Request): Promise<{ series: GatheringSeries; dates: GatheringRecord[] }[]> {
  const today = shanghaiDayOf(now)
  const within = { fromOn: dayAfter(today, -marginDays), untilOn: dayAfter(today, aheadDays) }
  const days = { fromOn: dayAfter(within.fromOn, -marginDays), count: aheadDays + 3 * marginDays }
  const { series, known, calendar } = await ports.gatherings.upcoming({ personId: null, now }, days)
  return series.map((each) => ({ series: each, dates: gatheringsOf(each, known, calendar, within).filter((gathering) => !isOver(gathering, now)) }))
}

async function knownSeries(request: Request, seriesId: string) {
  const found = (await datesAhead(request)).find(({ series }) => series.id === seriesId)
  if (!found) throw refusal('not-found', undefined, '没有这个约吧')
  return found
}

function checked({ firstOn, lastOn, startsAtMinute, minutes, closesMinutesBefore, opensDaysBefore }: SeriesFields): void {
  if (lastOn !== null && lastOn < firstOn) throw notThis('lastOn', '不能早于第一次')
  if (startsAtMinute + minutes > 24 * 60) throw notThis('minutes', '要在当天结束')
  if (closesMinutesBefore > (opensDaysBefore + 1) * 24 * 60) throw notThis('closesMinutesBefore', '报名还没开始就截止了，请改一改')
}

const dateOf = ({ id, startsAt, standing: { seated, waiting }, calledOffReason }: GatheringRecord) => ({ gatheringId: id, startsAt: startsAt.toISOString(), seated, waiting, calledOffReason })

const fieldsOf = ({ id: _, ...series }: GatheringSeries): SeriesFields => series
