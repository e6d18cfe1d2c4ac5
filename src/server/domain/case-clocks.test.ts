import { after, days, districtLimits, events, hours, registeredAt } from '../../../test/support/a-mediation-case'
import { clockRuns, clocksInForce, clockStateOf, clockThatMatters, wasOnTime } from './case-clocks'

const minute = (count: number): Date => after(count)
const justAfter = (at: Date): Date => new Date(at.getTime() + 1)
const inForce = (...happened: Parameters<typeof events>) => clocksInForce(events(...happened), districtLimits)
const dueOf = (runs: ReturnType<typeof inForce>) => runs.map((run) => [run.clock, run.dueBy.getTime() - registeredAt.getTime()])
const minutes = (count: number): number => count * 60_000

describe('a registration', () => {
  const runs = inForce(['registered', registeredAt])
  const accept = runs[0]
  it('is answered within 24 hours', () => {
    expect(dueOf(runs)).toEqual([['accept', minutes(hours(24))]])
  })
  it('at exactly 24 h still runs, a millisecond later is overdue', () => {
    expect(accept && clockStateOf(accept, minute(hours(24)))).toBe('running')
    expect(accept && clockStateOf(accept, justAfter(minute(hours(24))))).toBe('overdue')
  })
  it('accepted at exactly 24 h is met, a millisecond later is late', () => {
    const [met] = inForce(['registered', registeredAt], ['accepted', minute(hours(24))])
    const [late] = inForce(['registered', registeredAt], ['accepted', justAfter(minute(hours(24)))])
    expect(met && clockStateOf(met, minute(days(9)))).toBe('met')
    expect(late && clockStateOf(late, minute(days(9)))).toBe('late')
  })
  it('declined in time is answered in time', () => {
    expect(inForce(['registered', registeredAt], ['declined', minute(60)]).map((run) => run.doneAt)).toEqual([minute(60)])
  })
  it('withdrawn has no clock any more', () => {
    expect(inForce(['registered', registeredAt], ['withdrawn', minute(60)])).toEqual([])
  })
})

describe('an order', () => {
  const upToOrder = [['registered', registeredAt], ['accepted', minute(10)], ['dispatched', minute(20)]] as const satisfies Parameters<typeof events>
  it('is acknowledged within 30 minutes of dispatch', () => {
    expect(dueOf(inForce(...upToOrder))).toContainEqual(['acknowledge', minutes(50)])
  })
  it('acknowledged at exactly 30 min is met, a millisecond later is late', () => {
    const state = (at: Date) => {
      const run = inForce(...upToOrder, ['acknowledged', at]).find(({ clock }) => clock === 'acknowledge')
      return run && clockStateOf(run, at)
    }
    expect(state(minute(50))).toBe('met')
    expect(state(justAfter(minute(50)))).toBe('late')
  })
  it('counts 24 h to the first contact and 48 h to the sitting from acknowledgement', () => {
    const due = dueOf(inForce(...upToOrder, ['acknowledged', minute(30)]))
    expect(due).toContainEqual(['first-contact', minutes(30 + hours(24))])
    expect(due).toContainEqual(['meet', minutes(30 + hours(48))])
  })
  it('an attempt that reached nobody does not stop the first-contact clock', () => {
    const runs = inForce(...upToOrder, ['acknowledged', minute(30)], ['contact-attempted', minute(40)])
    expect(runs.find(({ clock }) => clock === 'first-contact')?.doneAt).toBeNull()
  })
  it('redispatched starts the acknowledge clock anew and calls the others off', () => {
    const runs = inForce(...upToOrder, ['acknowledged', minute(30)], ['redispatched', minute(90)])
    expect(dueOf(runs)).toEqual([['accept', minutes(hours(24))], ['acknowledge', minutes(120)], ['mediation', minutes(10 + days(30))]])
  })
  it('only the first sitting answers the meet clock', () => {
    const runs = inForce(...upToOrder, ['acknowledged', minute(30)], ['contacted', minute(40)], ['sitting-opened', minute(50)], ['sitting-opened', minute(70)])
    expect(runs.find(({ clock }) => clock === 'meet')?.doneAt).toEqual(minute(50))
  })
})

describe('mediation', () => {
  it('lasts at most 30 days from acceptance', () => {
    expect(dueOf(inForce(['registered', registeredAt], ['accepted', minute(10)]))).toContainEqual(['mediation', minutes(10 + days(30))])
  })
  it('of a reopened case starts anew at reopening, as if accepted then; the clocks before are history', () => {
    const runs = inForce(
      ['registered', registeredAt], ['accepted', minute(10)], ['dispatched', minute(20)], ['acknowledged', minute(30)], ['contacted', minute(40)],
      ['sitting-opened', minute(50)], ['settled', minute(60)], ['followed-up', minute(70)], ['closed', minute(80)], ['reopened', minute(90)],
    )
    expect(dueOf(runs)).toEqual([['mediation', minutes(90 + days(30))]])
  })
})

describe('the clock that matters now', () => {
  it('is the unanswered one due first', () => {
    expect(clockThatMatters(inForce(['registered', registeredAt], ['accepted', minute(10)], ['dispatched', minute(20)]))?.clock).toBe('acknowledge')
    expect(clockThatMatters(inForce(['registered', registeredAt], ['accepted', minute(10)]))?.clock).toBe('mediation')
  })
  it('is none once the case is settled', () => {
    expect(clockThatMatters(inForce(['registered', registeredAt], ['accepted', minute(10)], ['settled', minute(20)]))).toBeNull()
  })
})

describe('a round was on time', () => {
  const upToAcknowledged = [['registered', registeredAt], ['accepted', minute(10)], ['dispatched', minute(20)]] as const satisfies Parameters<typeof events>
  it('when every clock was met', () => {
    expect(wasOnTime(events(...upToAcknowledged, ['acknowledged', minute(50)], ['ended', minute(60)]), districtLimits)).toBe(true)
  })
  it('but not when one was late', () => {
    expect(wasOnTime(events(...upToAcknowledged, ['acknowledged', minute(51)], ['ended', minute(60)]), districtLimits)).toBe(false)
  })
  it('nor when one was called off after its limit', () => {
    expect(wasOnTime(events(...upToAcknowledged, ['redispatched', minute(51)], ['acknowledged', minute(55)], ['ended', minute(60)]), districtLimits)).toBe(false)
  })
})

it('every clock that ever ran stays readable', () => {
  const runs = clockRuns(events(['registered', registeredAt], ['accepted', minute(10)], ['dispatched', minute(20)], ['redispatched', minute(30)]), districtLimits)
  expect(runs.filter(({ clock }) => clock === 'acknowledge').map(({ startedSeq, stoppedAt }) => [startedSeq, stoppedAt])).toEqual([[3, minute(30)], [4, null]])
})
