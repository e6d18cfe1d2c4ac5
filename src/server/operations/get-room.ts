import type * as z from 'zod/mini'

import type { getRoom as operation, Room } from '../../contract/room'
import { dayAfter, shanghaiDayOf } from '../domain/shanghai-time'
import type { RoomFigures } from '../records'
import { refusal } from '../refusal'
import type { OpenRequest } from '../request'
import { onDutyToday, teamMember } from './duty-days'
import { roomsWithNextFree } from './next-free'
import { roomSummary, viewpointOf } from './room-summary'

const figuresDays = 180
/** A rate over fewer closed cases says more about chance than about the room. */
const fewestForARate = 5

/** A room's page: its story, people, hours, way there and honest figures. */
export async function getRoom({ ports, caller, now }: OpenRequest, { roomId, position }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const today = shanghaiDayOf(now)
  const { limits } = await ports.places.district()
  const [[found], viewpoint, team, onDuty, figures] = await Promise.all([
    roomsWithNextFree(ports, [roomId], { now, noticeMinutes: limits.bookingNoticeMinutes }),
    viewpointOf(ports, caller, { position }),
    ports.rooms.team(roomId),
    onDutyToday(ports, roomId, now),
    ports.rooms.figures(roomId, dayAfter(today, -figuresDays)),
  ])
  if (!found) throw refusal('not-found')
  const { room, nextFreeAt } = found
  return {
    ...roomSummary(room, viewpoint, nextFreeAt),
    story: room.story, phone: room.phone, route: room.route, position: room.position, sittingMinutes: room.sittingMinutes,
    capacity: room.capacity, hours: room.hours, team: team.map(teamMember), onDutyToday: onDuty.map(teamMember), figures: shownFigures(figures),
  }
}

function shownFigures({ closed, closedOnTime, settled }: RoomFigures): Room['figures'] {
  const rate = (count: number): number | null => (closed < fewestForARate ? null : count / closed)
  return { closed, onTimeRate: rate(closedOnTime), settledRate: rate(settled) }
}
