import type { Gathering } from '../../../contract/gathering'
import { whoElse } from './who-else'

const shown = (seated: number, waiting = 0, over: Partial<Gathering> = {}) => ({
  seats: 12, seated, waiting, mine: null, signUp: { state: 'open', opensAt: '2026-11-20T01:00:00Z', closesBy: '2026-11-25T01:00:00Z' } as const, ...over,
})

test('nobody, some, and a line are told as numbers', () => {
  expect(whoElse(shown(0))).toBe('一共 12 席，还没有人报名')
  expect(whoElse(shown(8))).toBe('一共 12 席，已有 8 人报名')
  expect(whoElse(shown(12, 3))).toBe('一共 12 席，已有 12 人报名，3 人在排队')
})
test('one\'s own seat is not counted among the others', () => {
  expect(whoElse(shown(1, 0, { mine: { state: 'seated' } }))).toBe('一共 12 席，目前就您一位报名')
  expect(whoElse(shown(8, 0, { mine: { state: 'seated' } }))).toBe('一共 12 席，除了您，还有 7 人报名')
})
test('afterwards it says how many were signed up', () => {
  expect(whoElse(shown(9, 0, { signUp: { state: 'over', opensAt: '2026-11-20T01:00:00Z', closesBy: '2026-11-21T01:00:00Z' } }))).toBe('那一场有 9 人报名')
})
