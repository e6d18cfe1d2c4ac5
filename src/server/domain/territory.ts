// 警格 + 网格 (domain.md row 5): what is amiss with a community's grids. Every building stands in exactly one of them.
type GridGiven = { buildingNames: readonly string[]; officerId: string; gridWorkerId: string; roomId: string; gridId?: string | undefined }
type Known = {
  grids: readonly { gridId: string; communityId: string; officerId: string; gridWorkerId: string }[]
  officers: readonly { id: string }[]
  gridWorkers: readonly { id: string }[]
  rooms: readonly { id: string }[]
}

export function territoryFaults(community: { id: string; buildingNames: readonly string[] }, grids: readonly GridGiven[], known: Known): { path: string; message: string }[] {
  const placed = new Map<string, number>()
  for (const name of grids.flatMap(({ buildingNames }) => buildingNames)) placed.set(name, (placed.get(name) ?? 0) + 1)
  const missing = community.buildingNames.filter((name) => !placed.has(name))
  const twice = [...placed].filter(([, times]) => times > 1).map(([name]) => name)
  const strange = [...placed.keys()].filter((name) => !community.buildingNames.includes(name))
  return [
    ...(missing.length > 0 ? [{ path: 'grids', message: `${missing.join('、')}还没有分到网格，请选上` }] : []),
    ...(twice.length > 0 ? [{ path: 'grids', message: `${twice.join('、')}分到了两个网格，请只留一个` }] : []),
    ...(strange.length > 0 ? [{ path: 'grids', message: `这个社区没有${strange.join('、')}，请去掉` }] : []),
    ...grids.flatMap((grid, index) => gridFaults(community.id, grid, known).map(({ path, message }) => ({ path: `grids.${index}.${path}`, message }))),
  ]
}

/** Whoever has left stays bound until somebody else is named: their own grid may be saved unchanged. */
function gridFaults(communityId: string, grid: GridGiven, { grids, officers, gridWorkers, rooms }: Known): { path: string; message: string }[] {
  const before = grid.gridId === undefined ? undefined : grids.find((one) => one.gridId === grid.gridId && one.communityId === communityId)
  const isOne = (list: readonly { id: string }[], id: string, was: string | undefined) => id === was || list.some((one) => one.id === id)
  return [
    ...(grid.gridId !== undefined && !before ? [{ path: 'gridId', message: '没有这个网格，请刷新看看' }] : []),
    ...(isOne(officers, grid.officerId, before?.officerId) ? [] : [{ path: 'officerId', message: '请选一位在岗的社区民警' }]),
    ...(isOne(gridWorkers, grid.gridWorkerId, before?.gridWorkerId) ? [] : [{ path: 'gridWorkerId', message: '请选一位在岗的网格员' }]),
    ...(isOne(rooms, grid.roomId, undefined) ? [] : [{ path: 'roomId', message: '没有找到这间调解室，请重新选择' }]),
  ]
}
