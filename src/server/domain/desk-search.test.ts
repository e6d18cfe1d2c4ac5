import { soughtBy } from './desk-search'

const sought = (typed: string) => soughtBy(typed, '东丽', 2026)

test.each(['东丽 2026-000123', '2026-000123', '2026-123', ' 2026-000123 '])('%s is one number', (typed) => {
  expect(sought(typed).numbers).toEqual(['东丽 2026-000123'])
})
test('1 to 6 digits are a number of this year or the last, 7 are none', () => {
  expect(sought('1').numbers).toEqual(['东丽 2026-000001', '东丽 2025-000001'])
  expect(sought('000123').numbers).toEqual(['东丽 2026-000123', '东丽 2025-000123'])
  expect(sought('0001234').numbers).toEqual([])
})
test('a phone is looked for without its spaces, a name as it is', () => {
  expect(sought('138 0000 0001')).toEqual({ numbers: [], lookup: '13800000001' })
  expect(sought('王秀英')).toEqual({ numbers: [], lookup: '王秀英' })
})
