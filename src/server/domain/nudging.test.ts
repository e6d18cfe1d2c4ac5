import { after, districtLimits, events, hours, registeredAt } from '../../../test/support/a-mediation-case'
import { nudgeOf } from './nudging'

const registered = events(['registered', registeredAt])
const limit = after(hours(24))

it('exactly at the limit nothing is overdue; a millisecond later the missed promise is what a press is about', () => {
  expect(nudgeOf(registered, districtLimits, limit)).toBe('nothing-overdue')
  expect(nudgeOf(registered, districtLimits, new Date(limit.getTime() + 1))).toMatchObject({ clock: 'accept', startedSeq: 1, dueBy: limit })
})
it('once for each run: the same one again is refused, the next missed one may be pressed for', () => {
  const pressed = events(
    ['registered', registeredAt], ['accepted', after(10)], ['dispatched', after(20)], ['nudged', after(60), { payload: { clock: 'acknowledge', startedSeq: 3 } }],
  )
  expect(nudgeOf(pressed, districtLimits, after(70))).toBe('already-nudged')
  const redispatched = [...pressed, ...events(['redispatched', after(80)]).map((event) => ({ ...event, seq: 5 }))]
  expect(nudgeOf(redispatched, districtLimits, after(81))).toBe('nothing-overdue')
  expect(nudgeOf(redispatched, districtLimits, after(111))).toMatchObject({ clock: 'acknowledge', startedSeq: 5 })
})
it('of two missed promises the longest overdue comes first', () => {
  const both = events(['registered', registeredAt], ['accepted', after(1)], ['dispatched', after(2)], ['acknowledged', after(3)])
  expect(nudgeOf(both, districtLimits, after(hours(60)))).toMatchObject({ clock: 'first-contact' })
})
it('a reply owed to 督办 is not the party\'s to press for', () => {
  const urged = events(['registered', registeredAt], ['accepted', after(1)], ['urged', after(2)])
  expect(nudgeOf(urged, districtLimits, after(hours(30)))).toBe('nothing-overdue')
})
