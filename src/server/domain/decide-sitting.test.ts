import { addMinutes, instantOfMinute } from './day-arithmetic'
import { decideSitting } from './decide-sitting'

const on = '2026-11-23'
const tenOClock = instantOfMinute(on, 600)
const timetable = {
  room: { id: 'yanan', capacity: 1, sittingMinutes: 60, hours: [{ weekday: 1, opensAtMinute: 540, closesAtMinute: 720 }] },
  closures: [{ startsAt: instantOfMinute(on, 660), endsAt: instantOfMinute(on, 720), reason: '消防检查' }],
  occupied: new Map<string, Set<number>>(),
  calendar: [{ on, kind: 'working', holidayName: null, isPublished: true }] as const,
}
const decide = (startsAt: Date, now = addMinutes(tenOClock, -24 * 60)) => decideSitting(timetable, startsAt, { now, noticeMinutes: 120 })

test('10:00 is a sitting until 11:00; 10:01 and 10:00:00.001 are none', () => {
  expect(decide(tenOClock)).toEqual({ isOpen: true, sitting: { startsAt: tenOClock, endsAt: addMinutes(tenOClock, 60) } })
  expect(decide(addMinutes(tenOClock, 1))).toEqual({ isOpen: false, because: 'not-a-slot' })
  expect(decide(new Date(tenOClock.getTime() + 1))).toEqual({ isOpen: false, because: 'not-a-slot' })
})
test('2 h ahead is open, 1 h 59 ahead is too soon, now is past', () => {
  expect(decide(tenOClock, addMinutes(tenOClock, -120))).toMatchObject({ isOpen: true })
  expect(decide(tenOClock, addMinutes(tenOClock, -119))).toEqual({ isOpen: false, because: 'too-soon' })
  expect(decide(tenOClock, tenOClock)).toEqual({ isOpen: false, because: 'past' })
})
test('the 29th day ahead is open, the 30th is beyond the horizon', () => {
  expect(decide(tenOClock, addMinutes(tenOClock, -29 * 24 * 60))).toMatchObject({ isOpen: true })
  expect(decide(tenOClock, addMinutes(tenOClock, -30 * 24 * 60))).toEqual({ isOpen: false, because: 'beyond-horizon' })
})
test("a closed hour tells the closure's reason", () => {
  expect(decide(addMinutes(tenOClock, 60))).toEqual({ isOpen: false, because: 'closure', reason: '消防检查' })
})
