// The district's own days, laid over the national calendar (domain.md §4).
import type * as z from 'zod/mini'

import type { adminCalendar as looking, clearCalendarDay as clearing, setCalendarDay as setting } from '../../../contract/admin-calendar'
import { dayAfter, shanghaiDayOf, startOfShanghaiDay } from '../../domain/shanghai-time'
import type { SetDay } from '../../administration-port'
import type { Ports } from '../../ports'
import { refusal } from '../../refusal'
import type { CommandRequest, Request } from '../../request'
import { commitChange, notThis } from './commit-change'
import { announced, displacedBookings, type Overlay } from './displaced-bookings'

const subjectOf = (on: string): string => `day:${on}`
const furthestDays = 800

export async function adminCalendar({ ports, now }: Request): Promise<z.input<typeof looking.output>> {
  const days = await ports.administration.setDays(shanghaiDayOf(now))
  const versions = await ports.administration.versions(days.map(({ on }) => subjectOf(on)))
  return { days: days.map((day) => ({ ...day, version: versions.get(subjectOf(day.on)) ?? 0 })) }
}

export async function setCalendarDay(request: CommandRequest, { version, ...day }: z.output<typeof setting.input>): Promise<z.input<typeof setting.output>> {
  const today = shanghaiDayOf(request.now)
  if (day.on < today) throw notThis('on', '这一天已经过去了')
  if (day.on > dayAfter(today, furthestDays)) throw notThis('on', '最远设到两年后')
  return changed(request, day.on, version, day)
}

export async function clearCalendarDay(request: CommandRequest, { on, version }: z.output<typeof clearing.input>): Promise<z.input<typeof clearing.output>> {
  return changed(request, on, version, null)
}

async function changed(request: CommandRequest, on: string, seen: number, day: SetDay | null): Promise<z.input<typeof setting.output>> {
  const { ports, now } = request
  return commitChange(request, async () => {
    const before = (await ports.administration.setDays(on)).find((one) => one.on === on) ?? null
    // Of a day that is not set nobody is shown a version, whether or not it was once set and cleared.
    const version = before ? seen : await ports.administration.version(subjectOf(on))
    if (!before && !day) throw refusal('not-found', undefined, '这一天没有单独设过')
    const startsAt = startOfShanghaiDay(on)
    const displacement = await displacedBookings(ports, {
      roomId: null, within: { startsAt, endsAt: startOfShanghaiDay(dayAfter(on)) }, overlay: calendarWith(ports, on, day), now,
    })
    return {
      output: { version: version + 1, displaced: displacement.displaced }, subject: subjectOf(on), version, looked: displacement.looked, ...announced(displacement),
      event: { kind: day ? 'day-set' : 'day-cleared', before, after: day }, change: { what: 'day', on, day },
    }
  })
}

/** Without an override the national calendar says what day it is. */
function calendarWith(ports: Pick<Ports, 'nationalDay'>, on: string, day: SetDay | null): Overlay {
  const national = day ? null : ports.nationalDay(on)
  return (timetable) => ({
    ...timetable,
    calendar: timetable.calendar.map((one) => (one.on !== on ? one
      : day ? { ...one, kind: day.kind, holidayName: day.kind === 'holiday' ? day.name : null } : { ...one, ...national })),
  })
}
