import type { Slot } from '../../../contract/room'
import { seatWords } from './seat-words'

const slot = (fields: Partial<Slot>): Slot => ({
  startsAt: '2026-03-04T01:00:00Z', endsAt: '2026-03-04T02:00:00Z', state: 'free', seatsLeft: 1, note: null, ...fields,
})

test.each([
  ['one seat left', slot({ seatsLeft: 1 }), '还有 1 席'],
  ['two seats left', slot({ seatsLeft: 2 }), '还有 2 席'],
  ['no seat left', slot({ state: 'full', seatsLeft: 0 }), '已约满'],
  ['in the past', slot({ state: 'past', seatsLeft: 2 }), '已过'],
  ['too soon to prepare', slot({ state: 'too-soon', seatsLeft: 2 }), '来不及准备'],
  ['the resident or their mediator sits somewhere then', slot({ state: 'yours', seatsLeft: 2 }), '已有安排'],
  ['a closure with its reason', slot({ state: 'closure', seatsLeft: 0, note: '午休调整' }), '午休调整'],
  ['a closure without a reason', slot({ state: 'closure', seatsLeft: 0 }), '不开放'],
])('%s', (_title, given, words) => {
  expect(seatWords(given)).toBe(words)
})
