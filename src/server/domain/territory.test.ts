import { territoryFaults } from './territory'

const community = { id: 'hewan', buildingNames: ['1 号楼', '2 号楼'] }
const known = {
  grids: [{ gridId: 'one', communityId: 'hewan', officerId: 'left-office', gridWorkerId: 'liu' }],
  officers: [{ id: 'luo' }], gridWorkers: [{ id: 'liu' }], rooms: [{ id: 'yanan' }],
}
const grid = (buildingNames: string[], more: object = {}) => ({ buildingNames, officerId: 'luo', gridWorkerId: 'liu', roomId: 'yanan', ...more })
const paths = (...grids: ReturnType<typeof grid>[]) => territoryFaults(community, grids, known).map(({ path }) => path)

describe('the grids of a community', () => {
  it('hold each building exactly once', () => {
    expect(paths(grid(['1 号楼']), grid(['2 号楼']))).toEqual([])
    expect(territoryFaults(community, [grid(['1 号楼'])], known)).toEqual([{ path: 'grids', message: '2 号楼还没有分到网格，请选上' }])
    expect(territoryFaults(community, [grid(['1 号楼', '2 号楼']), grid(['2 号楼'])], known)).toEqual([{ path: 'grids', message: '2 号楼分到了两个网格，请只留一个' }])
    expect(territoryFaults(community, [grid(['1 号楼', '2 号楼', '9 号楼'])], known)).toEqual([{ path: 'grids', message: '这个社区没有9 号楼，请去掉' }])
  })
  it('name people in office and a room there is; somebody who left stays until another is named', () => {
    expect(paths(grid(['1 号楼', '2 号楼'], { officerId: 'nobody', gridWorkerId: 'nobody', roomId: 'nowhere' }))).toEqual(['grids.0.officerId', 'grids.0.gridWorkerId', 'grids.0.roomId'])
    expect(paths(grid(['1 号楼', '2 号楼'], { gridId: 'one', officerId: 'left-office' }))).toEqual([])
    expect(paths(grid(['1 号楼', '2 号楼'], { officerId: 'left-office' }))).toEqual(['grids.0.officerId'])
    expect(paths(grid(['1 号楼', '2 号楼'], { gridId: 'of-another-community' }))).toEqual(['grids.0.gridId'])
  })
})
