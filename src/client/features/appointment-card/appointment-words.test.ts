import { aboutWords } from './appointment-words'

test('a case by its title, a service by who receives, an opinion by its kind', () => {
  expect(aboutWords({ sessionKind: 'dispute', case: { id: 'a', number: '东丽 2026-000123', title: '漏水渗水' }, provider: null })).toBe('漏水渗水')
  expect(aboutWords({ sessionKind: 'service', case: null, provider: { id: 'su', name: '苏文华', title: '公证员' } })).toBe('苏文华 公证员')
  expect(aboutWords({ sessionKind: 'opinion', case: null, provider: null })).toBe('社情民意')
})
