import { after, days, districtLimits, events, hours, registeredAt } from '../../../test/support/a-mediation-case'
import type { CaseEventKind } from '../../contract/case-steps'
import type { CaseEventRecord } from '../records'
import { nextRung, rungReached } from './escalation-ladder'
import { clockRuns } from './case-clocks'

type Told = [string, number, string]
const told = (...[clock, startedSeq, rung]: Told): Partial<CaseEventRecord> => ({ actor: { role: 'clock', id: 'clock', name: null }, payload: { clock, startedSeq, rung } })
const accepted: [CaseEventKind, Date][] = [['registered', registeredAt], ['accepted', after(10)]]
const dispatched: [CaseEventKind, Date][] = [...accepted, ['dispatched', after(20)]]
const acknowledged: [CaseEventKind, Date][] = [...dispatched, ['acknowledged', after(30)]]
const next = (...happened: Parameters<typeof events>) => {
  const due = nextRung(events(...happened), districtLimits)
  return due && [due.run.clock, due.rung, due.dueAt]
}
const msAfter = (minutes: number) => new Date(after(minutes).getTime() + 1)

describe('a step not taken', () => {
  it('is in time at its limit and the chief’s a millisecond later: 24 h to accept, 30 min to acknowledge', () => {
    expect(next(['registered', registeredAt])).toEqual(['accept', 'police-chief', msAfter(hours(24))])
    expect(next(...dispatched)).toEqual(['acknowledge', 'police-chief', msAfter(20 + 30)])
  })
  it('first contact: after 24 h the chief, 2 h later the brigade, then nobody more for it', () => {
    const chief = [...acknowledged, ['escalated', msAfter(30 + hours(24)), told('first-contact', 4, 'police-chief')]] as Parameters<typeof events>
    expect(next(...acknowledged)).toEqual(['first-contact', 'police-chief', msAfter(30 + hours(24))])
    expect(next(...chief)).toEqual(['first-contact', 'brigade-chief', after(30 + hours(26))])
    expect(next(...chief, ['escalated', after(30 + hours(26)), told('first-contact', 4, 'brigade-chief')])).toEqual(['meet', 'police-chief', msAfter(30 + hours(48))])
  })
  it('meeting: chief, brigade and bureau, 2 h apart', () => {
    const contacted: Parameters<typeof events> = [...acknowledged, ['contacted', after(40)]]
    const rungs = ['police-chief', 'brigade-chief', 'deputy-bureau-chief']
    const steps = rungs.map((_, index) => next(...contacted, ...rungs.slice(0, index).map((rung): Parameters<typeof events>[number] => ['escalated', after(days(3)), told('meet', 4, rung)])))
    expect(steps).toEqual([
      ['meet', 'police-chief', msAfter(30 + hours(48))], ['meet', 'brigade-chief', after(30 + hours(50))], ['meet', 'deputy-bureau-chief', after(30 + hours(52))],
    ])
  })
  it('mediation: 30 days after acceptance the brigade at once', () => {
    expect(next(...acknowledged, ['contacted', after(40)], ['sitting-opened', after(50)])).toEqual(['mediation', 'brigade-chief', msAfter(10 + days(30))])
  })
  it('of several clocks the one due first counts', () => {
    expect(next(...acknowledged)?.[0]).toBe('first-contact')
    expect(next(...accepted)?.[0]).toBe('mediation')
  })
})

describe('nobody is told', () => {
  it('of a step that was taken, in time or late', () => {
    expect(next(...acknowledged.slice(0, 3), ['acknowledged', after(20 + hours(9))])?.[0]).toBe('first-contact')
  })
  it.each(['settled', 'ended', 'declined', 'withdrawn'] as const)('once it is %s', (end) => {
    expect(next(...acknowledged, ['contacted', after(40)], [end, after(50)])).toBeNull()
  })
})

it('another mediator begins anew: what was told of the order before is not told of this one', () => {
  expect(next(...dispatched, ['escalated', msAfter(50), told('acknowledge', 3, 'police-chief')], ['redispatched', after(60)])).toEqual(['acknowledge', 'police-chief', msAfter(60 + 30)])
})
it('waits as long as the district sets', () => {
  const limits = { ...districtLimits, brigadeChiefAfterMinutes: 30 }
  expect(nextRung(events(...acknowledged, ['escalated', msAfter(30 + hours(24)), told('first-contact', 4, 'police-chief')]), limits)?.dueAt).toEqual(after(60 + hours(24)))
})
it('the highest rung told is the one that watches', () => {
  const happened = events(...acknowledged, ['escalated', after(days(2)), told('first-contact', 4, 'police-chief')], ['escalated', after(days(2)), told('first-contact', 4, 'brigade-chief')])
  expect(clockRuns(happened, districtLimits).map((run) => [run.clock, rungReached(happened, run)])).toEqual([
    ['accept', null], ['acknowledge', null], ['first-contact', 'brigade-chief'], ['meet', null], ['mediation', null],
  ])
})
