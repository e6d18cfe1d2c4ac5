import { unitAndDoor, unitLine } from './unit-and-door'

test.each([
  ['2 单元 301', { unit: '2 单元', door: '301' }],
  ['2 单元', { unit: '2 单元', door: '' }],
  ['301', { unit: '', door: '301' }],
  ['东门 301', { unit: '', door: '东门 301' }],
  ['', { unit: '', door: '' }],
])('「%s」 is taken apart and put together again', (line, parts) => {
  expect(unitAndDoor(line)).toEqual(parts)
  expect(unitLine(parts)).toBe(line)
})
