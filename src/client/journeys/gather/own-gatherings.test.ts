import type { OwnPlace } from '../../../contract/gathering'
import { aGathering } from '../../../../test/support/a-gathering'
import { nextOwn, ownGatherings, ownPlaceLine } from './own-gatherings'

const now = new Date('2026-11-22T02:00:00Z')
const on = (id: string, startsAt: string, mine: OwnPlace | null) => aGathering({ id, startsAt, mine })
const ids = (given: Parameters<typeof ownGatherings>[0]) => ownGatherings(given).map(({ id }) => id)

test('one\'s own, soonest first; an offer with its limit before all others', () => {
  expect(ids([
    on('later', '2026-12-02T07:00:00Z', { state: 'seated' }),
    on('not mine', '2026-11-23T07:00:00Z', null),
    on('sooner', '2026-11-25T07:00:00Z', { state: 'waiting', position: 2 }),
    on('offered', '2026-12-09T07:00:00Z', { state: 'offered', offerUntil: '2026-11-22T03:00:00Z' }),
  ])).toEqual(['offered', 'sooner', 'later'])
})

test('what is over is no longer a place; what is called off is listed until then, but is not what comes next', () => {
  const closedFor = (state: 'over' | 'called-off') => aGathering({ id: state, mine: { state: 'seated' }, signUp: { ...aGathering().signUp, state } })
  expect(ids([closedFor('over'), closedFor('called-off')])).toEqual(['called-off'])
  expect(nextOwn([closedFor('called-off'), on('next', '2026-12-02T07:00:00Z', { state: 'seated' })])?.id).toBe('next')
})

test('the line under the five cards says when and which place', () => {
  expect(ownPlaceLine(aGathering({ mine: { state: 'waiting', position: 2 } }), now)).toBe('周三 15:00 候补第 2 位')
})
