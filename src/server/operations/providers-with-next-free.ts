import { bookingHorizonDays } from '../../contract/room'
import type { ServiceProvider } from '../../contract/service-provider'
import { availability, freeSlots } from '../domain/availability'
import { deskResources, providerDesk } from '../domain/consultation'
import { shanghaiDayOf } from '../domain/shanghai-time'
import type { Ports } from '../ports'
import type { ProviderRecord, RoomRecord } from '../records'
import { roomTimetable } from './room-timetable'

/** These providers in their order, each with the start of the first slot that can be booked now. */
export async function providersWithNextFree(
  ports: Pick<Ports, 'rooms'>, providers: readonly ProviderRecord[], { now, noticeMinutes }: { now: Date; noticeMinutes: number },
): Promise<ServiceProvider[]> {
  if (providers.length === 0) return []
  const timetable = await ports.rooms.timetable({
    roomIds: [...new Set(providers.map(({ roomId }) => roomId))], days: { fromOn: shanghaiDayOf(now), count: bookingHorizonDays }, people: providers.flatMap(deskResources),
  })
  return providers.flatMap((provider) => {
    const room = timetable.rooms.find(({ id }) => id === provider.roomId)
    if (!room) return []
    const [first] = freeSlots(availability(roomTimetable(timetable, room, providerDesk(provider, room)), { now, noticeMinutes, people: [] }))
    return [serviceProvider(provider, room, first?.startsAt ?? null)]
  })
}

function serviceProvider(provider: ProviderRecord, room: RoomRecord, nextFreeAt: Date | null): ServiceProvider {
  const { id, kind, name, title, organisationName, helpsWith, bring, sessionMinutes } = provider
  return {
    id, kind, name, title, organisationName, helpsWith, bring, sessionMinutes,
    room: { id: room.id, name: room.name, address: room.address }, nextFreeAt: nextFreeAt?.toISOString() ?? null,
  }
}
