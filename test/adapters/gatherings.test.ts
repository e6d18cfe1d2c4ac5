// Joining, waiting, offers, leaving and rating through the operations, the same on PGlite and on a real server.
import { addMinutes, instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { bookRoom } from '../../src/server/operations/book-room'
import { aSeries } from '../support/a-series'
import { backends } from '../support/backends'
import { aCommand, personCaller } from '../support/booking-ports'
import { refused } from '../support/booking-rig'
import { districtId, yanan } from '../support/booking-world'
import { gatheringRig, now, startsAt, teaId, type GatheringRig } from '../support/gathering-rig'

const code = async (answer: Promise<unknown>) => (await refused(answer)).code
const minutesBefore = (minutes: number) => addMinutes(startsAt, -minutes)
const offerOver = addMinutes(now, 120)

describe.each(backends)('on $name', (backend) => {
  let rig: GatheringRig
  beforeAll(async () => { rig = await gatheringRig(backend) })
  afterAll(async () => { await rig.close() })
  afterEach(() => rig.leaveSound())

  /** 1 and 2 sit, 3, 4 and 5 wait. */
  const full = async () => { for (const n of [1, 2, 3, 4, 5]) await rig.join(n) }

  test('two seats, the third waits as the first in line; each is told, and reminded if seated', async () => {
    expect((await rig.join(1)).gathering).toMatchObject({ seatsLeft: 1, seated: 1, waiting: 0, mine: { state: 'seated' } })
    expect((await rig.join(2)).gathering).toMatchObject({ seatsLeft: 0, seated: 2, waiting: 0, mine: { state: 'seated' } })
    expect((await rig.join(3)).gathering).toMatchObject({ seatsLeft: 0, seated: 2, waiting: 1, mine: { state: 'waiting', position: 1 } })
    expect((await rig.join(4)).gathering).toMatchObject({ waiting: 2, mine: { state: 'waiting', position: 2 } })
    expect(await rig.events()).toEqual(['joined 1', 'joined 2', 'waiting-joined 3', 'waiting-joined 4'])
    expect(await rig.notices(1)).toEqual(['seat-taken', 'gathering-reminder', 'gathering-soon'])
    expect(await rig.notices(3)).toEqual(['waiting-joined'])
    const [seat] = await rig.sqlRows(`select gathering_id, appointment_id, case_id, facts from outbox where kind = 'seat-taken' limit 1`)
    expect(seat).toEqual({ gathering_id: teaId, appointment_id: null, case_id: null, facts: { title: '书记面对面', startsAt: startsAt.toISOString() } })
  })

  test('the answer of a join is what one then reads; others see numbers only', async () => {
    await rig.join(1)
    const { gathering } = await rig.join(2)
    expect(await rig.get(2)).toEqual(gathering)
    expect(await rig.get(6)).toEqual({ ...gathering, mine: null })
    expect(await rig.get(null)).toEqual({ ...gathering, mine: null })
    expect(JSON.stringify(gathering)).not.toContain('person-1')
  })

  test('a freed seat is kept for the first in line for 120 minutes; it is not left for a newcomer, who waits behind', async () => {
    await full()
    expect((await rig.leave(1)).gathering).toMatchObject({ seatsLeft: 0, seated: 1, waiting: 2, mine: null })
    expect((await rig.get(3)).mine).toEqual({ state: 'offered', offerUntil: offerOver.toISOString() })
    expect((await rig.get(4)).mine).toEqual({ state: 'waiting', position: 1 })
    expect((await rig.join(6)).gathering.mine).toEqual({ state: 'waiting', position: 3 })
    expect(await rig.notices(3)).toEqual(['waiting-joined', 'seat-offered'])
    expect(await rig.sqlRows(`select facts->>'by' as by from outbox where kind = 'seat-offered'`)).toEqual([{ by: offerOver.toISOString() }])
    expect(await rig.notices(1)).toEqual(['seat-taken'])
  })

  test('the offer is taken 1 minute before its end, at its end it has passed', async () => {
    await full()
    await rig.leave(1)
    await rig.leave(2)
    expect((await rig.take(3, { when: addMinutes(offerOver, -1) })).gathering).toMatchObject({ seated: 1, mine: { state: 'seated' } })
    expect(await rig.notices(3)).toEqual(['waiting-joined', 'seat-offered', 'seat-taken', 'gathering-reminder', 'gathering-soon'])
    expect(await code(rig.take(4, { when: offerOver }))).toBe('offer-over')
    expect((await rig.get(4, { when: offerOver })).mine).toBeNull()
    expect((await rig.get(5, { when: offerOver })).mine).toEqual({ state: 'offered', offerUntil: addMinutes(offerOver, 120).toISOString() })
    expect(await rig.notices(4)).toEqual(['waiting-joined', 'seat-offered', 'seat-offer-expired'])
  })

  test('the sweep passes an offer on at its end, not a second before, and only once', async () => {
    await full()
    await rig.leave(1)
    expect(await rig.sweep(new Date(offerOver.getTime() - 1000))).toBe(0)
    expect(await rig.sweep(offerOver)).toBe(1)
    expect(await rig.sweep(offerOver)).toBe(0)
    expect((await rig.events()).slice(5)).toEqual(['left 1', 'seat-offered 3', 'offer-expired 3', 'seat-offered 4'])
    expect((await rig.join(3, { when: offerOver })).gathering.mine).toEqual({ state: 'waiting', position: 2 })
  })

  test('a line that nobody answers runs empty; then the seat is left', async () => {
    for (const n of [1, 2, 3]) await rig.join(n)
    await rig.leave(1)
    expect((await rig.get(6)).seatsLeft).toBe(0)
    expect((await rig.get(6, { when: offerOver })).seatsLeft).toBe(1)
    expect((await rig.join(6, { when: offerOver })).gathering.mine).toEqual({ state: 'seated' })
    expect((await rig.events()).slice(-2)).toEqual(['offer-expired 3', 'joined 6'])
  })

  test('whoever gives up an offer or stops waiting makes room for the next', async () => {
    await full()
    await rig.leave(1)
    await rig.leave(3)
    expect((await rig.get(4)).mine).toMatchObject({ state: 'offered' })
    await rig.leave(5)
    expect((await rig.events()).slice(5)).toEqual(['left 1', 'seat-offered 3', 'stopped-waiting 3', 'seat-offered 4', 'stopped-waiting 5'])
  })

  test('90 minutes before, an offer lasts half an hour; 74 minutes before nobody is offered anything any more', async () => {
    await rig.sqlRows('update gathering_series set leave_minutes_before = 0, closes_minutes_before = 0')
    await full()
    await rig.leave(1, { when: minutesBefore(90) })
    expect((await rig.get(3, { when: minutesBefore(90) })).mine).toEqual({ state: 'offered', offerUntil: minutesBefore(60).toISOString() })
    await rig.leave(2, { when: minutesBefore(74) })
    expect((await rig.get(4, { when: minutesBefore(74) })).mine).toEqual({ state: 'waiting', position: 1 })
    expect(await rig.sweep(minutesBefore(60))).toBe(1)
    expect((await rig.get(4, { when: minutesBefore(60) }))).toMatchObject({ seated: 0, seatsLeft: 0, mine: { state: 'waiting', position: 1 } })
    expect((await rig.join(6, { when: minutesBefore(60) })).gathering.mine).toEqual({ state: 'waiting', position: 3 })
    await rig.sqlRows('update gathering_series set leave_minutes_before = 120, closes_minutes_before = 120')
  })

  test('2 h before a seat can be given back, a second later it cannot; a place in line always can', async () => {
    await full()
    expect(await code(rig.leave(1, { when: new Date(minutesBefore(120).getTime() + 1000) }))).toBe('too-late-to-leave')
    await rig.leave(2, { when: minutesBefore(120) })
    await rig.leave(5, { when: minutesBefore(1) })
  })

  test('a seat takes the time: in it one is booked nowhere else, waiting takes none, leaving gives it back', async () => {
    await rig.addSeries(aSeries({ id: 'talk', startsAtMinute: 960 }))
    const talk = { gatheringId: 'talk-20261125' }
    for (const n of [1, 2]) await rig.join(n)
    expect(await refused(rig.join(1, talk))).toMatchObject({ code: 'person-busy', nearest: [] })
    await rig.join(3)
    await rig.join(3, talk)
    await rig.leave(1)
    expect(await code(rig.take(3))).toBe('person-busy')
    await rig.leave(3, talk)
    await rig.take(3)
    await rig.join(1, talk)
    expect(await rig.sqlRows(`select count(*)::int as quarters from occupancy where resource = 'person:person-3'`)).toEqual([{ quarters: 6 }])
  })

  test('nobody sits in a mediation and a gathering at once, whichever came first', async () => {
    const book = (n: number, on: string) => {
      const input = { caseId: `case-${String(n)}`, roomId: yanan, startsAt: instantOfMinute(on, 900).toISOString() }
      return bookRoom({ ports: rig.ports, caller: personCaller(n), now, command: aCommand(personCaller(n), 'appointments.book', input) }, input)
    }
    await rig.join(1)
    expect(await code(book(1, '2026-11-25'))).toBe('person-busy')
    await rig.leave(1)
    await book(1, '2026-11-25')
    expect(await code(rig.join(1))).toBe('person-busy')
    await rig.sqlRows('alter table case_event disable trigger user')
    for (const table of ['occupancy', 'appointment', 'case_event']) await rig.sqlRows(`delete from ${table}`)
    await rig.sqlRows('alter table case_event enable trigger user')
  })

  test('the same command answers the same, also after things have moved on; its key with another input is refused', async () => {
    const first = await rig.join(1, { key: 'the-same' })
    await rig.join(2)
    expect(await rig.join(1, { key: 'the-same' })).toEqual(first)
    expect(await rig.ports.commands.find({ actorId: 'person-1', key: 'the-same', operation: 'gatherings.join', inputHash: new Uint8Array() })).toEqual({ outcome: 'key-reused' })
    expect(await code(rig.join(1, { key: 'the-same', gatheringId: 'tea-20261202', when: instantOfMinute('2026-11-25', 600) }))).toBe('idempotency-key-reused')
    expect(await rig.events()).toEqual(['joined 1', 'joined 2'])
  })

  test('twice joined, not joined, not offered, not to be found', async () => {
    await full()
    expect(await code(rig.join(1))).toBe('already-joined')
    expect(await code(rig.join(3))).toBe('already-joined')
    expect(await code(rig.leave(6))).toBe('not-joined')
    expect(await code(rig.take(6))).toBe('not-joined')
    expect(await refused(rig.take(3))).toMatchObject({ code: 'offer-over', message: '还没有轮到您，有了空位会马上告诉您' })
    expect(await refused(rig.take(1))).toMatchObject({ code: 'offer-over', message: '您已经有位子了，到时候来就行' })
    for (const gatheringId of ['tea-20261124', 'tea-20261118', 'coffee-20261125', 'tea', 'tea-99991231']) expect(await code(rig.join(6, { gatheringId }))).toBe('not-found')
  })

  test.each([
    ['a second before it opens', new Date(instantOfMinute('2026-11-18', 540).getTime() - 1000), '还没到报名的时间，到时候再来'],
    ['a second after it closes', new Date(minutesBefore(120).getTime() + 1000), '报名已经截止，请看看别的场次'],
    ['when it is over', addMinutes(startsAt, 90), '这一场已经结束，请看看别的场次'],
  ])('%s nobody can join', async (_name, when, message) => {
    expect(await refused(rig.join(1, { when }))).toMatchObject({ code: 'sign-up-not-open', message })
    expect(await rig.sqlRows('select id from gathering')).toEqual([])
  })
  test('at the minute it opens and at the minute it closes one can join', async () => {
    await rig.join(1, { when: instantOfMinute('2026-11-18', 540) })
    await rig.join(2, { when: minutesBefore(120) })
  })

  test('whoever had a seat rates it once, when it is over', async () => {
    for (const n of [1, 2, 3]) await rig.join(n)
    const over = addMinutes(startsAt, 90)
    expect(await refused(rig.rate(1, 'satisfied', { when: addMinutes(over, -1) }))).toMatchObject({ code: 'not-joined', message: '这一场还没结束，结束后再来评价' })
    expect(await code(rig.rate(3, 'satisfied', { when: over }))).toBe('not-joined')
    expect(await code(rig.rate(6, 'satisfied', { when: over }))).toBe('not-joined')
    expect((await rig.get(1, { when: over })).rating).toEqual({ canRate: true, given: null })
    const { gathering } = await rig.rate(1, 'dissatisfied', { when: over, comment: '没轮到我说' })
    expect(gathering.rating).toEqual({ canRate: false, given: 'dissatisfied' })
    expect(await rig.get(1, { when: over })).toEqual(gathering)
    expect((await rig.get(2, { when: over })).rating).toEqual({ canRate: true, given: null })
    expect(await code(rig.rate(1, 'satisfied', { when: over }))).toBe('already-rated')
    expect(await rig.events()).toEqual(['joined 1', 'joined 2', 'waiting-joined 3', 'rated 1'])
    const [stored] = await rig.sqlRows<{ comment_sealed: Buffer }>('select comment_sealed from gathering_rating')
    expect(stored?.comment_sealed.includes(Buffer.from('没轮到我说'))).toBe(false)
  })

  test('the lists: all soonest first, mine, and past newest first', async () => {
    await rig.addSeries(aSeries({ id: 'dumplings', kind: 'community', firstOn: '2026-11-28', seats: 40, startsAtMinute: 570 }))
    await rig.join(1)
    const ids = async (...given: Parameters<typeof rig.list>) => (await rig.list(...given)).map(({ id }) => id)
    expect(await ids(null)).toEqual(['tea-20261125', 'dumplings-20261128', 'tea-20261202', 'dumplings-20261205', 'tea-20261209', 'dumplings-20261212', 'tea-20261216', 'dumplings-20261219'])
    expect(await ids(1, 'all', { kind: 'community' })).toHaveLength(4)
    expect(await ids(1, 'mine')).toEqual(['tea-20261125'])
    expect(await ids(2, 'mine')).toEqual([])
    expect(await ids(null, 'past')).toEqual([])
    const next = instantOfMinute('2026-11-26', 600)
    await rig.join(1, { gatheringId: 'tea-20261202', when: next })
    const later = { when: instantOfMinute('2026-12-03', 600) }
    expect(await ids(1, 'past', later)).toEqual(['tea-20261202', 'tea-20261125'])
    expect(await ids(1, 'past', { ...later, kind: 'community' })).toEqual([])
    expect(await ids(1, 'mine', later)).toEqual([])
  })

  test('over a holiday that the district enters the next one moves; one that people have joined keeps the time they were told', async () => {
    await rig.join(1)
    await rig.sqlRows(`insert into calendar_override values ($1, '2026-11-25', 'holiday', '区庆'), ($1, '2026-12-02', 'holiday', '区庆')`, [districtId])
    const [first, second] = await rig.list(1)
    expect(first).toMatchObject({ id: teaId, startsAt: startsAt.toISOString(), movedFromOn: null })
    expect(second).toMatchObject({ id: 'tea-20261202', startsAt: instantOfMinute('2026-12-03', 900).toISOString(), movedFromOn: '2026-12-02', isCalendarPublished: true })
    expect((await rig.list(null, 'all', { when: instantOfMinute('2026-12-29', 600) })).map(({ isCalendarPublished }) => isCalendarPublished)).toEqual([true, false, false, false])
  })

  test('called off: everybody is told, their time is theirs again, nobody joins or is offered anything', async () => {
    await full()
    await rig.leave(1)
    expect(await rig.callOff('书记出差')).toBe(true)
    expect(await rig.callOff('再说一次')).toBe(false)
    expect(await rig.get(2)).toMatchObject({ calledOffReason: '书记出差', signUp: { state: 'called-off' }, mine: { state: 'seated' } })
    expect(await rig.notices(2)).toEqual(['seat-taken', 'gathering-called-off'])
    expect((await rig.notices(5)).at(-1)).toBe('gathering-called-off')
    expect(await refused(rig.join(6))).toMatchObject({ code: 'sign-up-not-open', message: '这一场取消了（书记出差），请看看别的场次' })
    expect(await code(rig.take(3))).toBe('offer-over')
    expect(await rig.sweep(offerOver)).toBe(0)
    expect(await rig.sqlRows('select resource from occupancy')).toEqual([])
    expect(await code(rig.rate(2, 'satisfied', { when: addMinutes(startsAt, 90) }))).toBe('not-joined')
    expect((await rig.events()).at(-1)).toBe('called-off nobody')
  })

  describe('the database itself refuses', () => {
    const place = (person: number, state: string, seat: number | null, queue: number | null) =>
      rig.sqlRows(`insert into gathering_place values ($1, $2, $3, $4, $5, $6)`, [districtId, teaId, `person-${String(person)}`, state, seat, queue])
    beforeEach(async () => { await rig.join(1) })
    test('a seat twice', async () => { await expect(place(2, 'seated', 1, null)).rejects.toMatchObject({ code: '23505' }) })
    test('a person both in and waiting', async () => { await expect(place(1, 'waiting', null, 1)).rejects.toMatchObject({ code: '23505' }) })
    test('a seat without a number', async () => { await expect(place(2, 'seated', null, null)).rejects.toMatchObject({ code: '23514' }) })
    test('to change what happened', async () => {
      await expect(rig.sqlRows(`update gathering_event set kind = 'left'`)).rejects.toMatchObject({ code: '55000' })
      await expect(rig.sqlRows('delete from gathering_event')).rejects.toMatchObject({ code: '55000' })
    })
  })
})
