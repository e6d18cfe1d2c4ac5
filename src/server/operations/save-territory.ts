import type * as z from 'zod/mini'

import type { saveTerritory as contract } from '../../contract/staffing'
import { territoryFaults } from '../domain/territory'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { answerOf } from './answer-of'
import { staffOfCaller } from './staff-of-caller'

/** A community's grids as a whole, so that no building is ever in none or in two of them. */
export async function saveTerritory({ ports, caller, now, command }: CommandRequest, { communityId, grids }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const [communities, held] = await Promise.all([ports.places.communities(), ports.staffing.territory()])
  const community = communities.find(({ id }) => id === communityId)
  if (!community) throw refusal('not-found')
  const issues = territoryFaults({ id: communityId, buildingNames: community.buildings.map(({ name }) => name) }, grids, held)
  if (issues.length > 0) throw refusal('invalid-input', { issues })
  const whole = grids.map(({ gridId, ...grid }) => ({ ...grid, gridId: gridId ?? ports.newId(), communityId }))
  const output = { gridIds: whole.map(({ gridId }) => gridId) }
  return answerOf(await ports.staffing.saveTerritory({ command, output, actor: `staff:${staffOfCaller(caller)}`, at: now, communityId, grids: whole }), output)
}
