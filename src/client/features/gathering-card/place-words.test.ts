import { placeSentence, placeWords } from './place-words'

const now = new Date('2026-11-22T02:00:00Z')

test('a seat, a position and an offer are told apart in words', () => {
  expect(placeWords({ state: 'seated' })).toBe('已报名')
  expect(placeWords({ state: 'waiting', position: 1 })).toBe('候补第 1 位')
  expect(placeWords({ state: 'offered', offerUntil: '2026-11-22T07:20:00Z' })).toBe('给您留了一席')
})

test('an offer says until when, as a time of day', () => {
  expect(placeSentence({ state: 'offered', offerUntil: '2026-11-22T07:20:00Z' }, now)).toBe('给您留了一席，请在 今天 15:20 前确认')
  expect(placeSentence({ state: 'waiting', position: 2 }, now)).toBe('候补第 2 位')
})
