import { withBuilding } from './moved-building'

test('a building stands in one grid at a time', () => {
  const grids = [{ buildingNames: ['1 号楼', '2 号楼'] }, { buildingNames: ['3 号楼'] }]
  expect(withBuilding(grids, 1, '2 号楼')).toEqual([{ buildingNames: ['1 号楼'] }, { buildingNames: ['3 号楼', '2 号楼'] }])
  expect(withBuilding(grids, 1, '3 号楼')).toEqual(grids)
})
