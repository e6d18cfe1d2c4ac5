import type { RoomSummary } from '../../../contract/room'
import { soonestFirst } from './soonest-first'

const now = new Date('2026-03-02T01:00:00Z')
const room = (id: string, nextFreeAt: string | null) => ({ id, nextFreeAt }) as RoomSummary
const ids = (rooms: RoomSummary[]) => rooms.map(({ id }) => id)

test('48 h ahead is soon, a minute more is later, a full room is left out', () => {
  const { soon, later } = soonestFirst([
    room('minute-more', '2026-03-04T01:01:00Z'), room('full', null), room('in-48-h', '2026-03-04T01:00:00Z'), room('today', '2026-03-02T03:00:00Z'),
  ], now)
  expect(ids(soon)).toEqual(['today', 'in-48-h'])
  expect(ids(later)).toEqual(['minute-more'])
})
