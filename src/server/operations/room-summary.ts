import type { RoomSummary } from '../../contract/room'
import { metresBetween } from '../domain/distance'
import type { Ports } from '../ports'
import type { RoomRecord } from '../records'
import type { Caller } from '../request'

/** From where rooms are looked at: a community of one's own, a place on the map, or neither. */
export type Viewpoint = { communityId: string | null; position: { latitude: number; longitude: number } | null }

/** What the caller says goes before what we know of them; a community lends its own place on the map. */
export async function viewpointOf(
  ports: Pick<Ports, 'people' | 'places'>, caller: Caller | null,
  said: { communityId?: string | undefined; position?: Viewpoint['position'] | undefined },
): Promise<Viewpoint> {
  const communityId = said.communityId ?? (caller ? (await ports.people.find(caller.personId))?.communityId : null) ?? null
  if (said.position) return { communityId, position: said.position }
  const community = communityId === null ? undefined : (await ports.places.communities()).find(({ id }) => id === communityId)
  return { communityId, position: community?.position ?? null }
}

export function roomSummary(room: RoomRecord, { communityId, position }: Viewpoint, nextFreeAt: Date | null): RoomSummary {
  return {
    id: room.id, name: room.name, badge: room.badge, storyLine: room.storyLine, communityName: room.communityName,
    isOwnCommunity: room.communityId === communityId, address: room.address,
    distanceMetres: position && metresBetween(position, room.position), access: room.access, nextFreeAt: nextFreeAt?.toISOString() ?? null,
  }
}
