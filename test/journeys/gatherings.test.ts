// 约吧场次 over the API, by the clock: the last place, the line behind it, offers that are taken or pass on, and the days a
// series falls on.
import { neighbours } from '../../src/server/host/demo/directory/neighbours'
import { seriesIds } from '../../src/server/host/demo/gatherings/series'
import { startApi, type Api } from '../support/api'

const ids = neighbours.map(({ id }) => id)
const refusedAs = (code: string, message?: string): unknown => expect.objectContaining({ code, ...(message && { message }) })

describe('a Wednesday with six seats', () => {
  let api: Api
  let gatheringId: string
  const as = (person: string) => api.as(person).gatherings
  const mine = async (person: string) => (await as(person).get({ gatheringId })).gathering.mine
  const inbox = async (person: string) => (await api.as(person).notices.list({})).notices.map(({ kind }) => kind)

  // Tuesday 10:00; the gathering is on the Wednesday of next week at 15:00.
  beforeEach(async () => {
    api = await startApi({ now: '2026-11-24T02:00:00Z' })
    gatheringId = `${seriesIds.corridor}-20261202`
    for (const id of ids.slice(0, 5)) await as(id).join({ gatheringId })
  })
  afterEach(async () => {
    expect(api.log).toEqual([])
    await api.stop()
  })

  test('the last place is taken, the next one waits, the first leaves, the offer comes to the inbox and is taken', async () => {
    expect((await as('wang-guilan').get({ gatheringId })).gathering).toMatchObject({ seats: 6, seatsLeft: 1, seated: 5, recurrence: '每周三 15:00', mine: null })
    expect((await as('wang-guilan').join({ gatheringId })).gathering).toMatchObject({ seatsLeft: 0, mine: { state: 'seated' } })
    expect((await as('chen-jianguo').join({ gatheringId })).gathering).toMatchObject({ waiting: 1, mine: { state: 'waiting', position: 1 } })
    expect((await as('chen-jianguo').list({ whose: 'mine' })).gatherings.map(({ id }) => id)).toEqual([gatheringId])

    expect((await as('wang-guilan').leave({ gatheringId })).gathering).toMatchObject({ seatsLeft: 0, waiting: 0, mine: null })
    await api.sweep()
    expect(await inbox('chen-jianguo')).toEqual(['seat-offered', 'waiting-joined'])
    const [offer] = (await api.as('chen-jianguo').notices.list({})).notices
    expect(offer).toMatchObject({ gatheringId, facts: { title: '楼道议事', startsAt: '2026-12-02T07:00:00.000Z', by: '2026-11-24T04:00:00.000Z' } })

    api.clock.advance({ minutes: 119 })
    expect((await as('chen-jianguo').takeOffer({ gatheringId })).gathering).toMatchObject({ seated: 6, mine: { state: 'seated' } })
    api.clock.set('2026-12-02T05:00:00Z')
    await api.sweep()
    expect(await inbox('chen-jianguo')).toEqual(['gathering-soon', 'gathering-reminder', 'seat-taken', 'seat-offered', 'waiting-joined'])
    expect(await inbox('wang-guilan')).toEqual(['seat-taken'])
  })

  test('an offer that nobody takes passes on; whoever missed it is told and may join again at the end', async () => {
    for (const person of ['wang-guilan', 'chen-jianguo', 'qiao-xin']) await as(person).join({ gatheringId })
    await as('wang-guilan').leave({ gatheringId })
    api.clock.advance({ minutes: 120 })
    await api.sweep()
    expect([await mine('chen-jianguo'), await mine('qiao-xin')]).toEqual([null, { state: 'offered', offerUntil: '2026-11-24T06:00:00.000Z' }])
    expect(await inbox('chen-jianguo')).toEqual(['seat-offer-expired', 'seat-offered', 'waiting-joined'])
    await expect(as('chen-jianguo').takeOffer({ gatheringId })).rejects.toEqual(refusedAs('offer-over', '给您留的位子过了时间，已经让给下一位。您可以重新排队'))
    expect((await as('chen-jianguo').join({ gatheringId })).gathering.mine).toEqual({ state: 'waiting', position: 1 })
    await as('qiao-xin').takeOffer({ gatheringId })
    expect(await mine('qiao-xin')).toEqual({ state: 'seated' })
  })

  test('the same command sent again is answered the same, also when it could not be done any more', async () => {
    const twice = { context: { idempotencyKey: 'the-same-twice' } }
    const left = { context: { idempotencyKey: 'left-twice' } }
    const first = await as('wang-guilan').join({ gatheringId }, twice)
    await as('chen-jianguo').join({ gatheringId })
    const gone = await as('wang-guilan').leave({ gatheringId }, left)
    api.clock.set('2026-12-02T08:00:00Z')
    expect(await as('wang-guilan').join({ gatheringId }, twice)).toEqual(first)
    expect(await as('wang-guilan').leave({ gatheringId }, left)).toEqual(gone)
    await expect(as('wang-guilan').leave({ gatheringId }, twice)).rejects.toEqual(refusedAs('idempotency-key-reused'))
  })

  test('what is refused, and what to do instead', async () => {
    const chief = (await api.anyone.gatherings.list({ kind: 'officials' })).gatherings.find(({ id }) => id.startsWith(seriesIds.chief))
    expect(chief?.signUp.state).toBe('not-yet')
    await expect(as('wang-guilan').join({ gatheringId: chief?.id ?? '' })).rejects.toEqual(refusedAs('sign-up-not-open', '还没到报名的时间，到时候再来'))
    await as('wang-guilan').join({ gatheringId })
    await expect(as('wang-guilan').join({ gatheringId })).rejects.toEqual(refusedAs('already-joined'))
    await expect(as('chen-jianguo').leave({ gatheringId })).rejects.toEqual(refusedAs('not-joined'))
    await expect(as('chen-jianguo').takeOffer({ gatheringId })).rejects.toEqual(refusedAs('not-joined'))
    await expect(as('chen-jianguo').get({ gatheringId: 'nothing-20261202' })).rejects.toEqual(refusedAs('not-found'))
    expect(await api.send({ operation: 'gatherings/join', input: { gatheringId }, idempotencyKey: 'k' })).toMatchObject({ status: 401 })
    api.clock.set('2026-12-02T05:00:01Z')
    await expect(as('wang-guilan').leave({ gatheringId })).rejects.toEqual(refusedAs('too-late-to-leave'))
    await expect(as('chen-jianguo').join({ gatheringId })).rejects.toEqual(refusedAs('sign-up-not-open', '报名已经截止，请看看别的场次'))
    await expect(as('chen-jianguo').rate({ gatheringId, level: 'satisfied' })).rejects.toEqual(refusedAs('not-joined'))
    api.clock.set('2026-12-02T08:00:00Z')
    expect((await as('wang-guilan').rate({ gatheringId, level: 'very-dissatisfied', comment: '只说了一半' })).gathering.rating).toEqual({ canRate: false, given: 'very-dissatisfied' })
    await expect(as('wang-guilan').rate({ gatheringId, level: 'satisfied' })).rejects.toEqual(refusedAs('already-rated'))
    expect((await as('wang-guilan').list({ whose: 'past' })).gatherings.map(({ id }) => id)).toEqual([gatheringId])
  })
})

describe('recurring series, seen from Tuesday 22 September 2026', () => {
  let api: Api
  beforeAll(async () => { api = await startApi({ now: '2026-09-22T02:00:00Z' }) })
  afterAll(async () => { await api.stop() })
  const daysOf = async (seriesId: string) =>
    (await api.anyone.gatherings.list({})).gatherings.filter(({ id }) => id.startsWith(seriesId)).map(({ startsAt, movedFromOn }) => (movedFromOn ? `${movedFromOn} → ${startsAt}` : startsAt))

  test('every second Wednesday at 15:00: 7 October is 国庆, so it is on Thursday the 8th', async () => {
    expect(await daysOf(seriesIds.secretary)).toEqual(['2026-09-23T07:00:00.000Z', '2026-10-07 → 2026-10-08T07:00:00.000Z', '2026-10-21T07:00:00.000Z', '2026-11-04T07:00:00.000Z'])
  })
  test('every Wednesday: also the 14th, which the district has off, a day later', async () => {
    expect(await daysOf(seriesIds.corridor)).toEqual([
      '2026-09-23T07:00:00.000Z', '2026-09-30T07:00:00.000Z', '2026-10-07 → 2026-10-08T07:00:00.000Z', '2026-10-14 → 2026-10-15T07:00:00.000Z',
    ])
  })
  test('Sundays fall away on 27 September (中秋) and 4 October (国庆)', async () => {
    expect((await daysOf(seriesIds.phones)).slice(0, 2)).toEqual(['2026-10-11T06:30:00.000Z', '2026-10-18T06:30:00.000Z'])
  })
  test('Saturdays are kept, 26 September and 3 October as well', async () => {
    expect((await daysOf(seriesIds.dumplings)).slice(0, 2)).toEqual(['2026-09-26T01:30:00.000Z', '2026-10-03T01:30:00.000Z'])
  })
})
