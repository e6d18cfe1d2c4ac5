import type * as z from 'zod/mini'

import { bookingHorizonDays, type roomSlots } from '../../contract/room'
import { availability } from '../domain/availability'
import { daysBetween } from '../domain/day-arithmetic'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { refusal } from '../refusal'
import type { OpenRequest } from '../request'
import { peopleOf } from './place-sitting'
import { roomTimetable } from './room-timetable'

/** Days further off than this hold nothing to look at and are a mistake. */
const furthestDays = 366

/** A room's days and slots; for a case of the caller's, their own and the mediator's sittings are in the way as well. */
export async function listSlots({ ports, caller, now }: OpenRequest, { roomId, fromOn, days, caseId }: z.output<typeof roomSlots.input>): Promise<z.input<typeof roomSlots.output>> {
  if (Math.abs(daysBetween(shanghaiDayOf(now), fromOn)) > furthestDays) {
    throw refusal('invalid-input', { issues: [{ path: 'fromOn', message: `请选今天起 ${String(bookingHorizonDays)} 天以内的日期` }] })
  }
  const [{ limits }, people] = await Promise.all([ports.places.district(), peopleInTheWay()])
  const timetable = await ports.rooms.timetable({ roomIds: [roomId], days: { fromOn, count: days }, people })
  const room = timetable.rooms[0]
  if (!room) throw refusal('not-found')
  const derived = availability(roomTimetable(timetable, room), { now, noticeMinutes: limits.bookingNoticeMinutes, people })
  return {
    roomId,
    sittingMinutes: room.sittingMinutes,
    days: derived.map(({ on, kind, holidayName, isPublished, slots }) => ({
      on, kind, holidayName, isCalendarPublished: isPublished,
      slots: slots.map((slot) => ({ ...slot, startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() })),
    })),
  }

  async function peopleInTheWay(): Promise<string[]> {
    if (caseId === undefined) return []
    const found = caller ? await ports.rooms.bookableCase(caseId) : null
    if (!caller || !found?.partyIds.includes(caller.personId)) throw refusal('not-found')
    return peopleOf(found)
  }
}
