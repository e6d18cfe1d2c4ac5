import { byKind, howMany, whyItStays } from './kept-words'

test('a number comes with its measure word', () => {
  expect([howMany({ kind: 'cases', count: 3 }), howMany({ kind: 'photos', count: 1 }), howMany({ kind: 'devices', count: 2 })]).toEqual(['3 件', '1 张', '2 台'])
})

test('rows of one kind are told together, whatever keeps them', () => {
  const rows = [{ kind: 'cases', count: 1, kept: 'case-open' }, { kind: 'cases', count: 2, kept: 'event-chain' }, { kind: 'notices', count: 9, kept: null }] as const
  expect(byKind(rows).map(({ kind, count }) => [kind, count])).toEqual([['cases', 3], ['notices', 9]])
})

test('what stays of a matter never mediated is not what stays of a rating', () => {
  expect(whyItStays({ kind: 'cases', kept: 'event-chain' })).toContain('编号和时间')
  expect(whyItStays({ kind: 'ratings', kept: 'event-chain' })).toContain('那一档')
  expect(whyItStays({ kind: 'photos', kept: 'mediation-archive' })).toContain('第二十七条')
})
