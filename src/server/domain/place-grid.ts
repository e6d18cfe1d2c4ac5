import type { Grid, OfficeHolder } from '../records'

export type InCharge = { officer: OfficeHolder | null; gridWorker: OfficeHolder | null; roomId: string | null }

/**
 * Who looks after a place (domain.md row 5): the grid its building belongs to. At a community's gate, and at a building
 * too new for any grid, only what all its grids agree on is told; the room is then the first grid's.
 */
export function inChargeOf(building: string | null, grids: readonly Grid[]): InCharge {
  const own = grids.filter(({ buildingNames }) => building !== null && buildingNames.includes(building))
  const concerned = own.length > 0 ? own : grids
  return {
    officer: agreed(concerned.map(({ officer }) => officer)),
    gridWorker: agreed(concerned.map(({ gridWorker }) => gridWorker)),
    roomId: concerned[0]?.roomId ?? null,
  }
}

function agreed(holders: readonly (OfficeHolder | null)[]): OfficeHolder | null {
  const [first = null] = holders
  return holders.every((one) => one?.name === first?.name && one?.title === first?.title) ? first : null
}
