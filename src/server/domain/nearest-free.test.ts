import { nearestFree } from './nearest-free'

const at = (roomId: string, hour: number) => ({
  roomId, roomName: roomId, startsAt: new Date(Date.UTC(2026, 10, 23, hour)), endsAt: new Date(Date.UTC(2026, 10, 23, hour + 1)),
})
const wanted = { roomId: 'yanan', startsAt: new Date(Date.UTC(2026, 10, 23, 5)) }

test('the same room comes first even when another room is free at that very hour', () => {
  expect(nearestFree([at('haisong', 5), at('yanan', 9)], wanted)).toEqual([at('yanan', 9), at('haisong', 5)])
})
test('three are offered, nearest in time first, earlier or later', () => {
  const free = [at('yanan', 1), at('yanan', 4), at('yanan', 7), at('yanan', 8)]
  expect(nearestFree(free, wanted)).toEqual([at('yanan', 4), at('yanan', 7), at('yanan', 8)])
})
test('nothing free offers nothing', () => {
  expect(nearestFree([], wanted)).toEqual([])
})
