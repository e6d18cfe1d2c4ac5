import type * as z from 'zod/mini'

import type { openPlace as operation } from '../../contract/place'
import { bookingHorizonDays, type FreeSlot } from '../../contract/room'
import { addMinutes } from '../domain/day-arithmetic'
import { onDutyAt } from '../domain/duty-roster'
import { inChargeOf } from '../domain/place-grid'
import type { CodedPlace, Ports } from '../ports'
import type { RoomRecord, StaffMember } from '../records'
import { refusal } from '../refusal'
import type { OpenRequest } from '../request'
import { dutyDays } from './duty-days'
import { roomsWithNextFree } from './next-free'

const whatToDoInstead = '没有这个门牌码，可能换过新牌子了。请打 12345 问一问，或者从首页登记'

/** 智慧门牌 (domain.md row 17): what a code on a door tells whoever scans it. The number to ring is the room's, never anybody's own. */
export async function openPlace({ ports, now }: OpenRequest, { code }: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  // Printed in capitals; whoever types it may not.
  const place = await ports.places.findCode(code.toUpperCase())
  if (!place) throw refusal('not-found', undefined, whatToDoInstead)
  const { officer, gridWorker, roomId: ownRoomId } = inChargeOf(place.building, place.grids)
  const roomId = ownRoomId ?? (await roomOf(ports, place))
  const { limits } = await ports.places.district()
  const [duty, [free]] = await Promise.all([
    dutyDays(ports, roomId, { now, count: bookingHorizonDays }),
    roomsWithNextFree(ports, [roomId], { now, noticeMinutes: limits.bookingNoticeMinutes }),
  ])
  if (!duty) throw refusal('not-found', undefined, whatToDoInstead)
  const { room, days } = duty
  const { person, opensAt } = onDutyAt(now, days)
  return {
    community: place.community, building: place.building, unit: place.unit,
    room: { id: room.id, name: room.name, badge: room.badge, address: room.address, phone: room.phone },
    onDutyNow: person && named(person), opensAt: opensAt?.toISOString() ?? null, officer, gridWorker,
    nextFree: free?.nextFreeAt ? slotAt(room, free.nextFreeAt) : null,
  }
}

/** Where no grid is bound yet: the community's own room, else the first of the district. */
async function roomOf(ports: Pick<Ports, 'rooms'>, { community }: CodedPlace): Promise<string> {
  const rooms = await ports.rooms.list()
  return (rooms.find(({ communityId }) => communityId === community.id) ?? rooms[0])?.id ?? ''
}

const named = ({ name, title }: StaffMember) => ({ name, title })

const slotAt = ({ id, name, sittingMinutes }: RoomRecord, startsAt: Date): FreeSlot =>
  ({ roomId: id, roomName: name, startsAt: startsAt.toISOString(), endsAt: addMinutes(startsAt, sittingMinutes).toISOString() })
