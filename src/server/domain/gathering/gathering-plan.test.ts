import { aSeries } from '../../../../test/support/a-series'
import type { GatheringRecord } from '../../gathering-records'
import { addMinutes, instantOfMinute } from '../day-arithmetic'
import { gatheringPlan } from './gathering-plan'

const startsAt = instantOfMinute('2026-11-25', 900)
const gathering: GatheringRecord = {
  id: 'tea-20261125', series: aSeries(), plannedOn: '2026-11-25', startsAt, endsAt: addMinutes(startsAt, 90), seats: 2, calledOffReason: null,
  standing: { seated: 0, waiting: 0, seatsLeft: 2, mine: null }, rating: null, isCalendarPublished: true, holidayName: null,
}
const planAt = (minutesBefore: number, changes: Partial<GatheringRecord> = {}) =>
  gatheringPlan({ ...gathering, ...changes }, { now: addMinutes(startsAt, -minutesBefore), offerMinutes: 120 })

test.each([
  [24 * 60 + 1, ['seat-taken', 'gathering-reminder', 'gathering-soon']],
  [24 * 60, ['seat-taken', 'gathering-soon']],
  [121, ['seat-taken', 'gathering-soon']],
  [120, ['seat-taken']],
])('whoever takes a seat %i minutes before is told %j', (minutes, kinds) => {
  expect(planAt(minutes).notices.seated.map(({ kind }) => kind)).toEqual(kinds)
})
test('the reminders are due a day and two hours before', () => {
  expect(planAt(5000).notices.seated.map(({ dueAt }) => dueAt)).toEqual([addMinutes(startsAt, -5000), addMinutes(startsAt, -1440), addMinutes(startsAt, -120)])
})
test('an offer tells until when it is kept', () => {
  expect(planAt(5000).notices.offered).toEqual([{
    kind: 'seat-offered', dueAt: addMinutes(startsAt, -5000),
    facts: { title: '书记面对面', startsAt: startsAt.toISOString(), by: addMinutes(startsAt, -4880).toISOString() },
  }])
})
test('what is called off offers nothing', () => {
  expect(planAt(5000, { calledOffReason: '停电' }).offerUntil).toBeNull()
})
