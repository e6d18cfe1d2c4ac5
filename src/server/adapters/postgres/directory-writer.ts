// Writes a district's directory: places, staff, rooms, hours, territory. The administrator's operations will replace it
// one by one; until then a new district is laid down in one transaction, or not at all.
import type { Kysely, Transaction } from 'kysely'

import type { Community } from '../../../contract/place'
import type { Profession, Role } from '../../../contract/role'
import type { AccessFeature, DayKind, OpeningHours } from '../../../contract/room'
import type { ServiceKind } from '../../../contract/service-provider'
import type { PersonProfile } from '../../records'
import type { Sealing } from '../sealing'
import { writeSeries, type SeriesRow } from './gathering-writer'
import type { DB } from './row-types'

export type StaffRow = {
  id: string
  name: string
  role: Exclude<Role, 'resident'>
  profession: Profession
  title: string
  organisationId: string
  phone: string
  identity: string
}
export type TerritoryRow = {
  gridId: string
  gridName: string
  beatName: string
  communityId: string
  buildingNames: readonly string[]
  officerId: string
  gridWorkerId: string
  roomId: string
}
export type RoomRow = {
  id: string
  name: string
  badge: string
  storyLine: string
  story: readonly string[]
  communityId: string
  address: string
  phone: string
  route: string
  position: { latitude: number; longitude: number }
  access: readonly AccessFeature[]
  capacity: number
  sittingMinutes: number
  hours: readonly OpeningHours[]
  /** Staff ids in the order they are shown. */
  team: readonly string[]
  /** The first one of a weekday answers the telephone. */
  duty: readonly { weekday: number; staffId: string }[]
  closures: readonly { startsAt: Date; endsAt: Date; reason: string }[]
}
/** What is printed on a door, a gate or an entrance. */
export type PlaceCodeRow = { code: string; communityId: string; building: string | null; unit: string | null; isActive: boolean }
/** 公共服务精确约: hours of their own at a desk in a room. */
export type ProviderRow = {
  id: string
  kind: ServiceKind
  name: string
  title: string
  organisationId: string
  roomId: string
  helpsWith: string
  bring: readonly string[]
  sessionMinutes: number
  hours: readonly OpeningHours[]
  staffId?: string
}
export type PersonRow = { id: string; identity: string; communityId: string; profile: PersonProfile }
export type Directory = {
  district: { id: string; name: string; shortName: string }
  calendarOverrides: readonly { on: string; kind: DayKind; name: string }[]
  communities: readonly Community[]
  organisations: readonly { id: string; name: string; kind: string }[]
  staff: readonly StaffRow[]
  rooms: readonly RoomRow[]
  territory: readonly TerritoryRow[]
  placeCodes: readonly PlaceCodeRow[]
  providers: readonly ProviderRow[]
  gatherings: readonly SeriesRow[]
  people: readonly PersonRow[]
}

export type DirectoryWriter = ReturnType<typeof directoryWriter>

export function directoryWriter({ db, sealing }: { db: Kysely<DB>; sealing: Sealing }) {
  return {
    async write(directory: Directory, at: Date): Promise<void> {
      await db.transaction().execute(async (transaction) => {
        await writePlaces(transaction, directory)
        await writeStaff(transaction, sealing, directory)
        await writeRooms(transaction, directory)
        await writeProviders(transaction, directory)
        await writeSeries(transaction, directory.district.id, directory.gatherings)
        await writePeople(transaction, sealing, directory, at)
      })
    },
    /** Makes the person behind the other side's name a party of the case, as accepting an invitation will. */
    async joinRespondent({ districtId, caseId, personId }: { districtId: string; caseId: string; personId: string }): Promise<void> {
      await db.updateTable('party').set({ person_id: personId })
        .where('district_id', '=', districtId).where('case_id', '=', caseId).where('side', '=', 'respondent').execute()
    },
  }
}

type Writing = Transaction<DB>

async function writePlaces(transaction: Writing, { district, calendarOverrides, communities, organisations, placeCodes }: Directory): Promise<void> {
  const ofDistrict = { district_id: district.id }
  await transaction.insertInto('district').values({ id: district.id, name: district.name, short_name: district.shortName }).execute()
  if (calendarOverrides.length > 0)
    await transaction.insertInto('calendar_override')
      .values(calendarOverrides.map(({ on, kind, name }) => ({ ...ofDistrict, day_on: on, kind, name })))
      .execute()
  await transaction.insertInto('community')
    .values(communities.map(({ id, name, street, position, buildings }, ordinal) => ({
      ...ofDistrict, id, name, street, ...position, buildings: JSON.stringify(buildings), ordinal,
    })))
    .execute()
  await transaction.insertInto('organisation').values(organisations.map((row) => ({ ...ofDistrict, ...row }))).execute()
  if (placeCodes.length > 0)
    await transaction.insertInto('place_code')
      .values(placeCodes.map(({ communityId, isActive, ...row }) => ({ ...ofDistrict, ...row, community_id: communityId, is_active: isActive })))
      .execute()
}

async function writeStaff(transaction: Writing, sealing: Sealing, { district, staff }: Directory): Promise<void> {
  await transaction.insertInto('staff')
    .values(staff.map(({ organisationId, identity, ...row }) => ({
      ...row, district_id: district.id, organisation_id: organisationId, identity_lookup: sealing.lookup(identity),
    })))
    .execute()
}

async function writeRooms(transaction: Writing, { district, rooms, territory }: Directory): Promise<void> {
  const of = (roomId: string) => ({ district_id: district.id, room_id: roomId })
  await transaction.insertInto('room')
    .values(rooms.map((room, ordinal) => ({
      district_id: district.id, id: room.id, name: room.name, badge: room.badge, story_line: room.storyLine, story: JSON.stringify(room.story),
      community_id: room.communityId, address: room.address, phone: room.phone, route: room.route, ...room.position,
      access: JSON.stringify(room.access), capacity: room.capacity, sitting_minutes: room.sittingMinutes, ordinal,
    })))
    .execute()
  await transaction.insertInto('opening_hours')
    .values(rooms.flatMap((room) => room.hours.map(({ weekday, opensAtMinute, closesAtMinute }) => ({
      ...of(room.id), weekday, opens_at_minute: opensAtMinute, closes_at_minute: closesAtMinute,
    }))))
    .execute()
  const closures = rooms.flatMap((room) => room.closures.map(({ startsAt, endsAt, reason }) => ({ ...of(room.id), starts_at: startsAt, ends_at: endsAt, reason })))
  if (closures.length > 0) await transaction.insertInto('closure').values(closures).execute()
  await transaction.insertInto('room_team')
    .values(rooms.flatMap((room) => room.team.map((staffId, ordinal) => ({ ...of(room.id), staff_id: staffId, ordinal }))))
    .execute()
  await transaction.insertInto('duty')
    .values(rooms.flatMap((room) => room.duty.map(({ weekday, staffId }, ordinal) => ({ ...of(room.id), weekday, staff_id: staffId, ordinal }))))
    .execute()
  await transaction.insertInto('territory')
    .values(territory.map((row) => ({
      ...of(row.roomId), grid_id: row.gridId, grid_name: row.gridName, beat_name: row.beatName, community_id: row.communityId,
      building_names: JSON.stringify(row.buildingNames), officer_id: row.officerId, grid_worker_id: row.gridWorkerId,
    })))
    .execute()
}

async function writeProviders(transaction: Writing, { district, providers }: Directory): Promise<void> {
  if (providers.length === 0) return
  await transaction.insertInto('service_provider')
    .values(providers.map(({ id, kind, name, title, organisationId, roomId, helpsWith, bring, sessionMinutes, staffId }, ordinal) => ({
      district_id: district.id, id, kind, name, title, organisation_id: organisationId, room_id: roomId, helps_with: helpsWith,
      bring: JSON.stringify(bring), session_minutes: sessionMinutes, staff_id: staffId ?? null, ordinal,
    })))
    .execute()
  await transaction.insertInto('provider_hours')
    .values(providers.flatMap(({ id, hours }) => hours.map(({ weekday, opensAtMinute, closesAtMinute }) => ({
      district_id: district.id, provider_id: id, weekday, opens_at_minute: opensAtMinute, closes_at_minute: closesAtMinute,
    }))))
    .execute()
}

async function writePeople(transaction: Writing, sealing: Sealing, { district, people }: Directory, at: Date): Promise<void> {
  if (people.length === 0) return
  await transaction.insertInto('person')
    .values(people.map(({ id, identity, communityId, profile }) => ({
      district_id: district.id, id, identity_lookup: sealing.lookup(identity), community_id: communityId,
      profile_sealed: sealing.seal(profile), created_at: at,
    })))
    .execute()
}
