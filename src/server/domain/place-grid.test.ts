import type { Grid } from '../records'
import { inChargeOf } from './place-grid'

const officer = (name: string) => ({ name, title: '警官' })
const worker = { name: '刘娜', title: '网格员' }
const grid = (given: Partial<Grid>): Grid => ({ buildingNames: [], officer: officer('李晓晴'), gridWorker: worker, roomId: 'yanan', ...given })
const grids = [grid({ buildingNames: ['1 号楼'] }), grid({ buildingNames: ['2 号楼'], officer: officer('平亚楠'), roomId: 'xiaoman' })]

test('a building has the officer, grid worker and room of its own grid', () => {
  expect(inChargeOf('2 号楼', grids)).toEqual({ officer: officer('平亚楠'), gridWorker: worker, roomId: 'xiaoman' })
})
test('at the gate only what all grids agree on is told, and the first room', () => {
  expect(inChargeOf(null, grids)).toEqual({ officer: null, gridWorker: worker, roomId: 'yanan' })
})
test('a building no grid knows yet is treated like the gate', () => {
  expect(inChargeOf('3 号楼', grids)).toEqual(inChargeOf(null, grids))
})
test('an officer who has left is nobody, not the one next door', () => {
  expect(inChargeOf('1 号楼', [grid({ buildingNames: ['1 号楼'], officer: null }), grid({})]).officer).toBeNull()
})
test('a community without grids has nobody', () => {
  expect(inChargeOf('1 号楼', [])).toEqual({ officer: null, gridWorker: null, roomId: null })
})
