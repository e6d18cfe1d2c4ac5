import { bookingStands, faultyWeekday } from './booking-stands'

const at = (clock: string) => new Date(`2026-06-10T${clock}:00+08:00`)
const sitting = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) })
/** A Wednesday, open 9:00–12:00 and 14:00–18:00. */
const open = {
  hours: [{ weekday: 3, opensAtMinute: 540, closesAtMinute: 720 }, { weekday: 3, opensAtMinute: 840, closesAtMinute: 1080 }],
  closures: [],
  calendar: [{ on: '2026-06-10', kind: 'working' as const, holidayName: null, isPublished: true }],
}
const closedFrom = (from: string, to: string) => ({ ...open, closures: [{ ...sitting(from, to), reason: '停电' }] })

test.each([
  ['from opening to 10:00', sitting('09:00', '10:00'), open, true],
  ['to the very minute of closing', sitting('17:00', '18:00'), open, true],
  ['a quarter past closing', sitting('17:15', '18:15'), open, false],
  ['over lunch', sitting('11:30', '14:30'), open, false],
  ['ending when a closure begins', sitting('14:00', '15:00'), closedFrom('15:00', '16:00'), true],
  ['a minute into a closure', sitting('14:00', '15:00'), closedFrom('14:59', '16:00'), false],
  ['beginning when a closure ends', sitting('16:00', '17:00'), closedFrom('15:00', '16:00'), true],
])('a sitting %s', (_, booking, room, stands) => expect(bookingStands(booking, room)).toBe(stands))

test('on a day declared a holiday none stands', () => {
  expect(bookingStands(sitting('09:00', '10:00'), { ...open, calendar: [{ on: '2026-06-10', kind: 'holiday', holidayName: '停电', isPublished: true }] })).toBe(false)
})

test.each([
  ['spans that touch at noon', [[540, 720], [720, 1080]], null],
  ['spans that overlap by a quarter', [[540, 735], [720, 1080]], 3],
  ['one that ends when it begins', [[540, 540]], 3],
])('%s', (_, spans, fault) => {
  expect(faultyWeekday(spans.map(([opensAtMinute = 0, closesAtMinute = 0]) => ({ weekday: 3, opensAtMinute, closesAtMinute })))).toBe(fault)
})
