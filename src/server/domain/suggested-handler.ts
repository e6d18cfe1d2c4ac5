// Which room and which mediator, in the order of domain.md row 5 and issue 4: the territory of the building, then the trade that
// suits the matter, then who has least in hand, then who is on duty today. Whoever is on leave comes last.
import type { DisputeKind, Subject } from '../../contract/dispute-kind'
import type { Profession } from '../../contract/role'
import type { MediatorReason, RoomReason } from '../../contract/suggestion'
import type { CaseRecord, StaffMember } from '../records'

export type RoomOffered = { id: string; name: string; communityId: string; communityName: string; isOpenToday: boolean }
export type MediatorOffered = StaffMember & { organisationName: string; roomIds: readonly string[]; load: number; isOnDuty: boolean; awayUntilOn: string | null }
/** `grids`: those of the case's community. */
export type OfferGround = {
  grids: readonly { buildingNames: readonly string[]; roomId: string; officerId: string }[]
  rooms: readonly RoomOffered[]
  mediators: readonly MediatorOffered[]
}
type About = Pick<CaseRecord, 'communityId' | 'subject' | 'kind' | 'details'>

const specialities: Readonly<Partial<Record<Profession, readonly (Subject | DisputeKind)[]>>> = {
  'police-officer': ['scrape', 'traffic', 'parking', 'site-noise', 'damages'],
  'people-mediator': ['noise', 'leak', 'air-conditioner', 'pipe-work', 'property-management', 'house-homestead', 'rent-sharing'],
  lawyer: ['contract', 'labour', 'consumer', 'business', 'medical', 'land-taking', 'damages'],
  'social-worker': ['family', 'marriage-family'],
  volunteer: ['pet', 'corridor-clutter', 'service-purchase', 'consumer'],
  'party-veteran': ['family', 'corridor-clutter', 'pet', 'forest-land'],
}
const dangers = ['hurt', 'threatened', 'followed'] as const

/** Whether a matter like this is what their trade is good for. */
export function isTheirSpeciality(profession: Profession, { subject, kind, details }: Pick<About, 'subject' | 'kind' | 'details'>): boolean {
  if (profession === 'police-officer' && dangers.some((danger) => details.safety.includes(danger))) return true
  if (profession === 'lawyer' && details.wantsLawyer) return true
  const suits = specialities[profession] ?? []
  return suits.includes(subject) || suits.includes(kind)
}

/** The grid of the building; at a building too new for any, the community's first. */
const gridOf = ({ details }: About, grids: OfferGround['grids']) =>
  grids.find(({ buildingNames }) => buildingNames.includes(details.building)) ?? grids[0] ?? null

/** Higher comes first, the first difference decides; equals keep the district's own order. */
function ranked<Offered>(offered: readonly Offered[], weights: (one: Offered) => readonly number[]): Offered[] {
  const weighed = offered.map((one) => ({ one, by: weights(one) }))
  return weighed.sort((a, b) => a.by.map((weight, at) => (b.by[at] ?? 0) - weight).find((difference) => difference !== 0) ?? 0).map(({ one }) => one)
}

export function suggestedRooms(about: About, { grids, rooms }: Pick<OfferGround, 'grids' | 'rooms'>): (RoomOffered & { reasons: RoomReason[] })[] {
  const grid = gridOf(about, grids)
  const reasonsFor = (room: RoomOffered): RoomReason[] => [
    ...(room.id === grid?.roomId ? ['grid' as const] : []),
    ...(room.communityId === about.communityId ? ['community' as const] : []),
    ...(room.isOpenToday ? ['open-today' as const] : []),
  ]
  return ranked(rooms.map((room) => ({ ...room, reasons: reasonsFor(room) })), ({ reasons }) =>
    (['grid', 'community', 'open-today'] as const).map((reason) => Number(reasons.includes(reason))))
}

export function suggestedMediators(about: About, ground: OfferGround): (MediatorOffered & { reasons: MediatorReason[] })[] {
  const grid = gridOf(about, ground.grids)
  const nearby = new Set(ground.rooms.filter(({ communityId }) => communityId === about.communityId).map(({ id }) => id))
  const reasonsFor = ({ id, profession, roomIds, load, isOnDuty }: MediatorOffered): MediatorReason[] => [
    ...(id === grid?.officerId ? ['grid-officer' as const] : []),
    ...(grid !== null && roomIds.includes(grid.roomId) ? ['grid-room' as const] : roomIds.some((room) => nearby.has(room)) ? ['community-room' as const] : []),
    ...(isTheirSpeciality(profession, about) ? ['speciality' as const] : []),
    ...(load === 0 ? ['nothing-in-hand' as const] : []),
    ...(isOnDuty ? ['on-duty' as const] : []),
  ]
  return ranked(ground.mediators.map((mediator) => ({ ...mediator, reasons: reasonsFor(mediator) })), ({ reasons, load, awayUntilOn }) => [
    Number(awayUntilOn === null),
    reasons.includes('grid-officer') || reasons.includes('grid-room') ? 2 : Number(reasons.includes('community-room')),
    Number(reasons.includes('speciality')),
    -load,
    Number(reasons.includes('on-duty')),
  ])
}
