import { aMediationCase, aMediator } from '../../../test/support/a-mediation-case'
import { isTheirSpeciality, suggestedMediators, suggestedRooms, type MediatorOffered, type OfferGround, type RoomOffered } from './suggested-handler'

const aRoomOffered = (id: string, given: Partial<RoomOffered> = {}): RoomOffered => ({ id, name: id, communityId: 'huaming', communityName: '花明里', isOpenToday: true, ...given })
const somebody = (id: string, given: Partial<MediatorOffered> = {}): MediatorOffered => ({
  ...aMediator({ id, profession: 'volunteer' }), organisationName: '义警队', roomIds: [], load: 1, isOnDuty: false, awayUntilOn: null, ...given,
})
const grids: OfferGround['grids'] = [
  { buildingNames: ['1 号楼'], roomId: 'haisong', officerId: 'shen' }, { buildingNames: ['3 号楼'], roomId: 'yanan', officerId: 'li' },
]
const rooms = [aRoomOffered('far', { communityId: 'liyue' }), aRoomOffered('haisong'), aRoomOffered('yanan')]
const inOrder = (...mediators: MediatorOffered[]) => suggestedMediators(aMediationCase(), { grids, rooms, mediators }).map(({ id }) => id)

describe('the room', () => {
  const offered = (building: string, given = rooms) =>
    suggestedRooms(aMediationCase({ details: { ...aMediationCase().details, building } }), { grids, rooms: given }).map(({ id, reasons }) => [id, ...reasons])

  it('of the grid the building belongs to comes first, then the community\'s, then the rest', () => {
    expect(offered('3 号楼')).toEqual([['yanan', 'grid', 'community', 'open-today'], ['haisong', 'community', 'open-today'], ['far', 'open-today']])
    expect(offered('1 号楼')[0]).toEqual(['haisong', 'grid', 'community', 'open-today'])
  })
  it('of the first grid comes first for a building too new for any', () => {
    expect(offered('99 号楼')[0]?.[0]).toBe('haisong')
  })
  it('that is open today comes before one that is not, of two equally near', () => {
    const far = [aRoomOffered('shut', { communityId: 'liyue', isOpenToday: false }), aRoomOffered('open', { communityId: 'liyue' })]
    expect(offered('3 号楼', far)).toEqual([['open', 'open-today'], ['shut']])
  })
})

describe('the mediator', () => {
  it('of the building\'s own grid comes before a specialist from elsewhere with nothing in hand', () => {
    expect(inOrder(somebody('expert', { profession: 'people-mediator', load: 0 }), somebody('own', { roomIds: ['yanan'], load: 9 }))).toEqual(['own', 'expert'])
  })
  it('of the community\'s other room comes after those of the grid\'s room, before everybody else', () => {
    expect(inOrder(somebody('far', { roomIds: ['far'] }), somebody('near', { roomIds: ['haisong'] }), somebody('own', { roomIds: ['yanan'] }))).toEqual(['own', 'near', 'far'])
  })
  it('whose trade suits the matter comes first of two equally near', () => {
    expect(inOrder(somebody('lawyer', { profession: 'lawyer', load: 0 }), somebody('mediator', { profession: 'people-mediator', load: 5 }))).toEqual(['mediator', 'lawyer'])
  })
  it('with 2 orders in hand comes before one with 3, and who is on duty before who is not when they have as many', () => {
    expect(inOrder(somebody('three', { load: 3, isOnDuty: true }), somebody('two', { load: 2 }))).toEqual(['two', 'three'])
    expect(inOrder(somebody('off', { load: 2 }), somebody('on', { load: 2, isOnDuty: true }))).toEqual(['on', 'off'])
  })
  it('on leave comes last, whatever speaks for them', () => {
    expect(inOrder(somebody('away', { id: 'li', roomIds: ['yanan'], profession: 'people-mediator', load: 0, isOnDuty: true, awayUntilOn: '2026-03-05' }), somebody('here', { load: 40 }))).toEqual(['here', 'li'])
  })
  it('is told with every reason', () => {
    const [first] = suggestedMediators(aMediationCase(), { grids, rooms, mediators: [somebody('li', { profession: 'people-mediator', roomIds: ['yanan'], load: 0, isOnDuty: true })] })
    expect(first?.reasons).toEqual(['grid-officer', 'grid-room', 'speciality', 'nothing-in-hand', 'on-duty'])
  })
})

it.each([
  ['lawyer', { wantsLawyer: true }, true], ['lawyer', {}, false], ['police-officer', { safety: ['threatened' as const] }, true], ['police-officer', {}, false],
  ['people-mediator', {}, true], ['social-worker', {}, false],
] as const)('a %s and noise with %j', (profession, details, isTheirs) => {
  const { subject, kind, details: plain } = aMediationCase()
  expect(isTheirSpeciality(profession, { subject, kind, details: { ...plain, ...details, safety: 'safety' in details ? [...details.safety] : [] } })).toBe(isTheirs)
})
