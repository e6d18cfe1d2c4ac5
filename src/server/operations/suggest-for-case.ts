import type * as z from 'zod/mini'

import type { suggest, Suggestion } from '../../contract/suggestion'
import { dutyOn } from '../domain/duty-roster'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { suggestedMediators, suggestedRooms, type OfferGround } from '../domain/suggested-handler'
import { kindOf, suggestedLevel } from '../domain/suggested-level'
import type { Ports } from '../ports'
import type { Request } from '../request'
import { caseOfDistrict } from './case-of-district'

export async function suggestForCase(request: Request, { caseId }: z.output<typeof suggest.input>): Promise<z.input<typeof suggest.output>> {
  const record = await caseOfDistrict(request, caseId)
  const ground = await offerGround(request.ports, record.communityId, request.now)
  const rooms = suggestedRooms(record, ground)
  const mediators = suggestedMediators(record, ground)
  const suggestion: Suggestion = {
    level: suggestedLevel(record),
    kind: kindOf(record),
    rooms: rooms.map(({ id, name, communityName, reasons }) => ({ id, name, communityName, reasons })),
    mediators: mediators.map(({ id, name, profession, title, organisationName, reasons, load, awayUntilOn }) => ({
      id, name, profession, title, organisationName, reasons, load, awayUntilOn, isCurrent: record.mediator?.id === id && record.order !== null,
    })),
  }
  return { suggestion }
}

/** Everybody and every room as they are today. */
async function offerGround({ rooms, dispatchDesk }: Pick<Ports, 'rooms' | 'dispatchDesk'>, communityId: string, now: Date): Promise<OfferGround> {
  const [desk, timetable] = await Promise.all([
    dispatchDesk.ground(communityId), rooms.timetable({ roomIds: null, days: { fromOn: shanghaiDayOf(now), count: 1 }, people: [] }),
  ])
  const away = await dispatchDesk.isOnLeave(desk.mediators.map(({ id }) => id), now)
  const [today] = timetable.calendar
  const duties = timetable.rooms.map((room) => {
    const roster = new Map<number, string[]>()
    for (const { roomId, weekday, staffId } of desk.roster) if (roomId === room.id) roster.set(weekday, [...(roster.get(weekday) ?? []), staffId])
    const duty = today && dutyOn(today, { hours: room.hours, closures: timetable.closures.get(room.id) ?? [], roster })
    return { room, people: duty?.people ?? [], isOpenToday: (duty?.openings ?? []).some(({ endsAt }) => endsAt > now) }
  })
  const onDuty = new Set(duties.flatMap(({ people }) => people))
  return {
    grids: desk.grids,
    rooms: duties.map(({ room, isOpenToday }) => ({ id: room.id, name: room.name, communityId: room.communityId, communityName: room.communityName, isOpenToday })),
    mediators: desk.mediators.map((one) => ({ ...one, isOnDuty: onDuty.has(one.id) && !away.has(one.id), awayUntilOn: away.get(one.id) ?? null })),
  }
}
