import { leaveWords } from './leave-words'

test('a seat goes to the first in line, or back to everybody when nobody waits', () => {
  expect(leaveWords({ state: 'seated' }, 1).explanation).toContain('先留给排在最前面的街坊')
  expect(leaveWords({ state: 'seated' }, 0).explanation).toContain('放出来给别人')
})
test('an offer passes to the next, and a position moves those behind up', () => {
  expect(leaveWords({ state: 'offered', offerUntil: '2026-11-22T03:00:00Z' }, 1).explanation).toContain('让给下一位街坊')
  expect(leaveWords({ state: 'offered', offerUntil: '2026-11-22T03:00:00Z' }, 0).explanation).toContain('放出来给别人')
  expect(leaveWords({ state: 'waiting', position: 1 }, 3).explanation).toContain('后面的街坊往前一位')
})
test('nobody is blamed', () => {
  for (const mine of [{ state: 'seated' }, { state: 'waiting', position: 1 }] as const) expect(leaveWords(mine, 1).explanation).toMatch(/^没关系。/)
})
