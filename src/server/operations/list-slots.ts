import type * as z from 'zod/mini'

import type { roomSlots } from '../../contract/room'
import { availability } from '../domain/availability'
import { opinionSeats } from '../domain/consultation'
import { personResource } from '../domain/occupancy'
import { refusal } from '../refusal'
import type { OpenRequest } from '../request'
import { withoutOwn } from './own-appointment'
import { peopleOf } from './place-sitting'
import { roomTimetable } from './room-timetable'
import { refuseFarDays, shownDays } from './shown-days'

/**
 * A room's days and slots, of a sitting's length or, for an opinion, quarters of an hour. For a case of the caller's, or one
 * they handle, the parties' and the mediator's sittings are in the way as well, for an opinion the caller's own.
 */
export async function listSlots(
  { ports, caller, now }: OpenRequest, { roomId, fromOn, days, caseId, sessionKind, movingId }: z.output<typeof roomSlots.input>,
): Promise<z.input<typeof roomSlots.output>> {
  refuseFarDays(fromOn, now)
  const [{ limits }, people, others] = await Promise.all([ports.places.district(), peopleInTheWay(), withoutOwn(ports, caller, movingId)])
  const timetable = await ports.rooms.timetable({ roomIds: [roomId], days: { fromOn, count: days }, people })
  const room = timetable.rooms[0]
  if (!room) throw refusal('not-found')
  const bookable = sessionKind === 'opinion' ? opinionSeats(room) : room
  const seen = roomTimetable({ ...timetable, occupied: others(timetable.occupied) }, room, bookable)
  return {
    roomId, sittingMinutes: bookable.sittingMinutes, days: shownDays(availability(seen, { now, noticeMinutes: limits.bookingNoticeMinutes, people })),
  }

  async function peopleInTheWay(): Promise<string[]> {
    if (caseId === undefined) return sessionKind === 'opinion' && caller ? [personResource(caller.personId)] : []
    const found = caller ? await ports.rooms.bookableCase(caseId) : null
    const isMediator = caller?.staffId != null && found?.mediator?.id === caller.staffId
    if (!caller || !found || !(isMediator || found.partyIds.includes(caller.personId))) throw refusal('not-found')
    return peopleOf(found)
  }
}
