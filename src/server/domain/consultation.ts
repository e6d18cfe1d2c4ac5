// 社情民意随时约 and 公共服务精确约 (domain.md §4): what is booked without a case.
import { sessionKindWords } from '../../contract/terms'
import type { AppointmentRecord, Interval, Occupancy, ProviderRecord, RoomRecord } from '../records'
import type { Bookable } from './availability'
import { personResource, providerResource, quantumOf, seatResource, staffResource } from './occupancy'

/** An opinion is said in a quarter of an hour. */
export const opinionMinutes = 15

/** Any free seat, every quarter of an open hour. */
export const opinionSeats = (room: RoomRecord): Bookable => ({ ...room, sittingMinutes: opinionMinutes })

/** The desk of a provider: their own hours while the room is open, and one caller at a time. */
export const providerDesk = (provider: ProviderRecord, room: RoomRecord): Bookable => ({
  id: room.id, capacity: 1, sittingMinutes: provider.sessionMinutes, hours: provider.hours, houseHours: room.hours, desk: deskResources(provider),
})

export const deskResources = ({ id, staffId }: Pick<ProviderRecord, 'id' | 'staffId'>): string[] =>
  [providerResource(id), ...(staffId === null ? [] : [staffResource(staffId)])]

type Taking = Interval & Pick<AppointmentRecord, 'seat' | 'room' | 'mediator' | 'provider'> & { peopleIds: readonly string[] }

/** What is taken by all others: whoever moves an appointment finds its own time free. */
export function occupiedWithout(occupied: Occupancy, { startsAt, endsAt, seat, room, mediator, provider, peopleIds }: Taking): Occupancy {
  const resources = [
    provider ? providerResource(provider.id) : seatResource(room.id, seat),
    ...peopleIds.map(personResource), ...(mediator ? [staffResource(mediator.id)] : []),
  ]
  const others = new Map(occupied)
  for (const resource of resources) {
    const taken = new Set(occupied.get(resource))
    for (let quantum = quantumOf(startsAt); quantum < quantumOf(endsAt); quantum++) taken.delete(quantum)
    others.set(resource, taken)
  }
  return others
}

/** What a notice calls it instead of a case's name. */
export const consultationTitle = (provider: Pick<ProviderRecord, 'name' | 'title'> | null): string => {
  const { about, manner } = sessionKindWords.opinion
  return provider ? `${provider.name} ${provider.title}` : `${about}${manner}`
}
