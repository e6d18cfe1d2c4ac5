import { hasDesk } from '../features/staff-entry/has-desk'
import { deskLanes } from './desk-lanes'

const labels = (...roles: Parameters<typeof deskLanes>[0]) => deskLanes(roles).map(({ label }) => label)

test('every role finds its own lists, what is theirs to do first', () => {
  expect(labels('resident', 'dispatcher')).toEqual(['待受理', '待派单', '全部'])
  expect(labels('resident', 'mediator')).toEqual(['今天', '全部'])
  expect(labels('resident', 'supervisor')).toEqual(['超时', '快到时限', '全部'])
})
test('an administrator and a reporter have a desk without lists, a resident none', () => {
  expect([labels('resident', 'administrator'), labels('resident', 'reporter')]).toEqual([[], []])
  expect([hasDesk(['resident', 'administrator']), hasDesk(['resident'])]).toEqual([true, false])
})
