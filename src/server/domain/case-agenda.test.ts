import { after, aMediationCase, days, districtLimits, events, hours, registeredAt } from '../../../test/support/a-mediation-case'
import type { CaseEventRecord } from '../records'
import { agendaOf } from './case-agenda'

const rule = (stage: Parameters<typeof agendaOf>[0]['stage'], happened: CaseEventRecord[]) => agendaOf(aMediationCase({ stage, events: happened }), districtLimits)
const settledAt = after(days(2))
const upTo = {
  accepted: [['registered', registeredAt], ['accepted', after(5)]],
  settled: [['registered', registeredAt], ['accepted', after(5)], ['dispatched', after(10)], ['acknowledged', after(20)], ['contacted', after(30)], ['sitting-opened', after(hours(20))], ['settled', settledAt]],
} satisfies Record<string, Parameters<typeof events>>

test('a new case waits for its answer, a day long', () => {
  expect(rule('registered', events(['registered', registeredAt]))).toEqual({ what: 'accept', dueBy: after(hours(24)), overseer: null })
})

test('an accepted case nobody has yet is ordered by the time left for all of it', () => {
  expect(rule('accepted', events(...upTo.accepted))).toEqual({ what: 'mediation', dueBy: after(5 + days(30)), overseer: null })
})

test('a dispatched case waits for its receipt; once that was missed it bears the rung that was told', () => {
  const dispatched = events(...upTo.accepted, ['dispatched', after(10)])
  expect(rule('dispatched', dispatched)).toEqual({ what: 'acknowledge', dueBy: after(40), overseer: null })
  const told = events(...upTo.accepted, ['dispatched', after(10)], ['escalated', after(41), { payload: { clock: 'acknowledge', startedSeq: 3, rung: 'police-chief' } }])
  expect(rule('dispatched', told)).toEqual({ what: 'acknowledge', dueBy: after(40), overseer: 'police-chief' })
})

test('after an agreement the follow-up is due by the end of the day a week later; answered it is to be closed, broken it is asked again', () => {
  expect(rule('settled', events(...upTo.settled))).toEqual({ what: 'follow-up', dueBy: new Date('2026-03-11T15:59:59.999Z'), overseer: null })
  const asked = after(days(7), settledAt)
  const followedUp = (followUpOutcome: string) => rule('settled', events(...upTo.settled, ['followed-up', asked, { payload: { followUpOutcome } }]))
  expect(followedUp('holding')).toEqual({ what: 'close', dueBy: new Date('2026-03-18T15:59:59.999Z'), overseer: null })
  expect(followedUp('broken')).toEqual({ what: 'follow-up', dueBy: new Date('2026-03-18T15:59:59.999Z'), overseer: null })
})

test('an end without agreement is to be closed', () => {
  expect(rule('not-settled', events(...upTo.accepted, ['dispatched', after(10)], ['acknowledged', after(20)], ['ended', after(hours(30))])))
    .toEqual({ what: 'close', dueBy: new Date('2026-03-03T15:59:59.999Z'), overseer: null })
})

test.each(['closed', 'declined', 'withdrawn', 'merged'] as const)('%s: nothing is due', (stage) => {
  expect(rule(stage, events(['registered', registeredAt]))).toBeNull()
})
