import type { RoomTimetable } from '../domain/availability'
import { deskResources, opinionSeats, providerDesk } from '../domain/consultation'
import type { DaysAsked, Ports } from '../ports'
import type { ProviderRecord, RoomRecord } from '../records'
import { roomTimetable } from './room-timetable'

/** Where a consultation is to be: anywhere in this room, or with this provider. */
export type ConsultationPlace = { roomId: string } | { providerId: string }
export type ConsultationDesk = { room: RoomRecord; provider: ProviderRecord | null; timetable: RoomTimetable }

/** The days asked for at that place, with what `people` have there; null when there is no such place. */
export async function consultationDesk(
  ports: Pick<Ports, 'rooms' | 'consultations'>, place: ConsultationPlace, { days, people }: { days: DaysAsked; people: readonly string[] },
): Promise<ConsultationDesk | null> {
  const [provider = null] = 'providerId' in place ? await ports.consultations.providers(place) : []
  const roomId = 'roomId' in place ? place.roomId : provider?.roomId
  if (roomId === undefined) return null
  const timetable = await ports.rooms.timetable({ roomIds: [roomId], days, people: [...people, ...(provider ? deskResources(provider) : [])] })
  const [room] = timetable.rooms
  return room ? { room, provider, timetable: roomTimetable(timetable, room, provider ? providerDesk(provider, room) : opinionSeats(room)) } : null
}
