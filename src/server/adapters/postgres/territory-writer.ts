import { sql } from 'kysely'

import type { OrganisationKind, TerritoryGrid } from '../../../contract/staffing'
import type { StaffSave } from '../../staffing-port'
import type { StoreSetting } from './command-log'
import { staffAct } from './staff-act'

export function saveOrganisation<Output>(setting: StoreSetting, save: StaffSave<Output> & { id: string; isNew: boolean; name: string; kind: OrganisationKind }) {
  const { districtId } = setting
  const { id, isNew, name, kind } = save
  const event = { kind: isNew ? 'organisation-added' : 'organisation-changed', subject: `organisation:${id}`, payload: { kind } }
  return staffAct<Output, { outcome: 'not-found' }>(setting, save, event, async (trx) => {
    if (isNew) {
      await sql`insert into organisation (district_id, id, name, kind) values (${districtId}, ${id}, ${name}, ${kind})`.execute(trx)
      return null
    }
    const { rows } = await sql`update organisation set name = ${name}, kind = ${kind} where district_id = ${districtId} and id = ${id} returning id`.execute(trx)
    return rows.length === 0 ? { outcome: 'not-found' } : null
  })
}

/** A community's grids become these; what was bound to another grid before is bound anew. */
export function saveTerritory<Output>(setting: StoreSetting, save: StaffSave<Output> & { communityId: string; grids: TerritoryGrid[] }) {
  const { districtId } = setting
  const { communityId, grids } = save
  const event = { kind: 'territory-changed', subject: `community:${communityId}`, payload: { grids: grids.map(({ gridId, officerId, gridWorkerId, roomId }) => ({ gridId, officerId, gridWorkerId, roomId })) } }
  return staffAct<Output>(setting, save, event, async (trx) => {
    // Two who change one community at a time do it one after the other.
    await sql`select id from community where district_id = ${districtId} and id = ${communityId} for update`.execute(trx)
    await sql`delete from territory where district_id = ${districtId} and community_id = ${communityId}`.execute(trx)
    for (const grid of grids) {
      await sql`insert into territory (district_id, grid_id, grid_name, beat_name, community_id, building_names, officer_id, grid_worker_id, room_id)
        values (${districtId}, ${grid.gridId}, ${grid.gridName}, ${grid.beatName}, ${communityId}, ${JSON.stringify(grid.buildingNames)}::jsonb,
          ${grid.officerId}, ${grid.gridWorkerId}, ${grid.roomId})`.execute(trx)
    }
    return null
  })
}
