import type { Slot } from '../../../contract/room'
import { partOfDay, slotsByPart } from './part-of-day'

const slotAt = (startsAt: string): Slot => ({ startsAt, endsAt: startsAt, state: 'free', seatsLeft: 1, note: null })

test.each([
  ['0:00 is 上午', '2026-03-03T16:00:00Z', '上午'],
  ['11:59 is 上午', '2026-03-04T03:59:00Z', '上午'],
  ['12:00 is 下午', '2026-03-04T04:00:00Z', '下午'],
  ['17:59 is 下午', '2026-03-04T09:59:00Z', '下午'],
  ['18:00 is 晚上', '2026-03-04T10:00:00Z', '晚上'],
])('%s', (_title, at, part) => {
  expect(partOfDay(at)).toBe(part)
})

test('a part without slots is left out, the order of the day is kept', () => {
  const nine = slotAt('2026-03-04T01:00:00Z')
  const ten = slotAt('2026-03-04T02:00:00Z')
  const nineteen = slotAt('2026-03-04T11:00:00Z')
  expect(slotsByPart([nine, ten, nineteen])).toEqual([{ part: '上午', slots: [nine, ten] }, { part: '晚上', slots: [nineteen] }])
  expect(slotsByPart([])).toEqual([])
})
