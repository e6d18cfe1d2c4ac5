import type { DueWhat } from '../../contract/workbench'
import { dayOf } from './desk-day'

const now = new Date('2026-06-10T02:00:00Z')
const midnight = new Date('2026-06-10T15:59:59.999Z')
const line = (name: string, what: DueWhat, by: Date, sittingAt?: string) =>
  ({ name, due: { what, by }, nextSitting: sittingAt === undefined ? null : { startsAt: new Date(sittingAt), roomName: '亚楠调解室' } })
const day = (...lines: ReturnType<typeof line>[]) => dayOf(lines, now).map(({ name }) => name)
const in_ = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

test('clocks that run in hours stand on it also when they end tomorrow', () => {
  expect(day(line('contact', 'first-contact', in_(23)), line('receipt', 'acknowledge', in_(0.3)), line('meet', 'meet', in_(47)))).toEqual(['receipt', 'contact', 'meet'])
})
test('what is due on a day is on it at the end of today, not a millisecond later', () => {
  expect(day(line('today', 'follow-up', midnight), line('tomorrow', 'follow-up', new Date(midnight.getTime() + 1)))).toEqual(['today'])
  expect(day(line('missed', 'mediation', in_(-30)), line('weeks', 'mediation', in_(400)))).toEqual(['missed'])
})
test('a sitting today comes at its hour, one tomorrow stays away', () => {
  expect(day(line('sitting', 'mediation', in_(400), '2026-06-10T08:00:00Z'), line('soon', 'acknowledge', in_(0.2)), line('later', 'mediation', in_(400), '2026-06-10T16:00:00Z')))
    .toEqual(['soon', 'sitting'])
})
