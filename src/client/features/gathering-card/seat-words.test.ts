import type { SignUpState } from '../../../contract/gathering'
import { seatTone, seatWords } from './seat-words'

// A Sunday, 10:00 in Shanghai.
const now = new Date('2026-11-22T02:00:00Z')
const seats = (state: SignUpState, seatsLeft: number) => ({
  seatsLeft, signUp: { state, opensAt: '2026-11-26T01:00:00Z', closesBy: '2026-12-01T01:00:00Z' },
})

test('the last seat is a seat, none is a line to wait in', () => {
  expect(seatWords(seats('open', 1), now)).toBe('还有 1 席')
  expect(seatWords(seats('open', 0), now)).toBe('满了，可以排队')
})

test('before signing up begins, it says when, whatever is left', () => {
  expect(seatWords(seats('not-yet', 0), now)).toBe('周四（11月26日） 9:00 开始报名')
})

test.each<[SignUpState, string]>([['closed', '报名已截止'], ['over', '已结束'], ['called-off', '已取消']])('%s is said as %s', (state, words) => {
  expect(seatWords(seats(state, 3), now)).toBe(words)
})

test('the tone repeats the words: free, waiting, over, called off', () => {
  expect([seats('open', 1), seats('open', 0), seats('closed', 1), seats('called-off', 1)].map(seatTone)).toEqual(['done', 'waiting', 'plain', 'overdue'])
})
