// One case from registration to its rating, read at each turn by the people it concerns.
import type { MediationCase } from '../../src/contract/mediation-case'
import type { Rating } from '../../src/contract/rating'
import { aRegistration } from '../support/a-registration'
import type { OpenedDatabase } from '../support/backends'
import { bringTo, caseAt, registeredBy, type CaseNow, type Registered } from '../support/life-of-a-case'
import { freshDatabase } from '../support/pglite'
import { recordWorld, type RecordWorld } from '../support/record-world'

/** A Monday, nine in the morning in Shanghai. */
const start = new Date('2026-03-02T01:00:00.000Z')
const minutes = (count: number, from = start): Date => new Date(from.getTime() + count * 60_000)

let database: OpenedDatabase
let world: RecordWorld
beforeAll(async () => {
  database = await freshDatabase()
  world = await recordWorld(database, start)
})
afterAll(async () => { await database.close() })
beforeEach(() => { world.clock.now = start })

const seen = async (person: string, caseId: string): Promise<MediationCase> => (await world.done<CaseNow>(person, 'cases/get', { caseId })).case
const bindRespondent = (caseId: string) => world.rows(`update party set person_id = 'zhao' where case_id = $1 and side = 'respondent'`, [caseId])

describe('a resident registers a dispute', () => {
  it('and holds a receipt at once: number, time, by when somebody reads it, and a code', async () => {
    const { receipt, caseId } = await registeredBy(world, 'wang')
    expect(receipt).toEqual({
      number: expect.stringMatching(/^东丽 2026-\d{6}$/) as string, registeredAt: start.toISOString(), acceptBy: minutes(24 * 60).toISOString(),
      verifyCode: expect.stringMatching(/^[2-9A-Z]{8}$/) as string,
    })
    const mine = await seen('wang', caseId)
    expect(mine).toMatchObject({
      stage: 'registered', kind: 'neighbour', standing: 'applicant', receipt, nextSteps: ['withdraw', 'add-note', 'book'], awaitsRating: false,
      deadline: { clock: 'accept', state: 'running', dueBy: receipt.acceptBy },
      answers: [{ ask: '一般什么时候响？', answer: '晚上 10 点后' }], applicant: { name: '王秀英', phone: '13800000001', onBehalfOf: null },
    })
    expect(mine.timeline.map(({ kind, actor }) => [kind, actor.name, actor.isYou])).toEqual([['registered', '王秀英', true]])
  })
  it('whose numbers follow one another', async () => {
    const numbers = [await registeredBy(world, 'wang'), await registeredBy(world, 'wang')].map(({ receipt }) => Number(receipt.number.slice(-6)))
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1)
  })
  it('at 00:30 on New Year’s Day in Shanghai gets a number of the new year', async () => {
    world.clock.now = new Date('2026-12-31T16:30:00.000Z')
    expect((await registeredBy(world, 'wang')).receipt.number).toBe('东丽 2027-000001')
  })
  it('for an elder, whose own data stays as it was', async () => {
    const { caseId } = await world.done<Registered>('sun', 'cases/register', aRegistration({ onBehalfOf: { name: '孙大爷', relation: '女儿' }, contact: { name: '孙小红', phone: '13800000009', bestTime: 'any' } }))
    expect((await seen('sun', caseId)).applicant).toEqual({ name: '孙小红', phone: '13800000009', onBehalfOf: { name: '孙大爷', relation: '女儿' } })
    expect(await world.done('sun', 'session/whoami')).toMatchObject({ name: '孙丽' })
  })
  it('and is greeted with what they gave last', async () => {
    await world.done('sun', 'cases/register', aRegistration({ contact: { name: '孙丽丽', phone: '13800000008', bestTime: 'any' } }))
    expect(await world.done('sun', 'session/whoami')).toMatchObject({ name: '孙丽丽', phone: '13800000008', building: '3 号楼', unit: '2 单元' })
  })
})

describe('staff take it through', () => {
  it('every step in its turn, each clock answered on the timeline', async () => {
    const { caseId } = await caseAt(world, 'confirmed')
    const { case: closed } = await world.done<CaseNow>('li', 'cases/close', { caseId })
    expect([closed.stage, closed.standing, closed.mediatorName, closed.room?.name]).toEqual(['closed', 'staff', '李亚楠', '亚楠调解室'])
    expect(closed.timeline.map(({ kind, facts }) => [kind, facts.deadline?.clock, facts.deadline?.state])).toEqual([
      ['registered', undefined, undefined], ['accepted', 'accept', 'met'], ['dispatched', undefined, undefined], ['acknowledged', 'acknowledge', 'met'],
      ['contacted', 'first-contact', 'met'], ['sitting-opened', 'meet', 'met'], ['settled', 'mediation', 'met'], ['followed-up', undefined, undefined],
      ['confirmed', undefined, undefined], ['closed', undefined, undefined],
    ])
    expect(closed.agreement?.clauses).toEqual([{ who: '楼上住户', what: '晚上十点后不拖椅子', performByOn: '2026-04-01' }])
    expect(closed.timeline[2]?.facts).toMatchObject({ roomName: '亚楠调解室', mediatorName: '李亚楠' })
  })
  it('an attempt that reached nobody is put down and leaves the clock running', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    const { case: now } = await world.done<CaseNow>('li', 'cases/contact', { caseId, means: 'visit', isReached: false })
    expect([now.stage, now.deadline?.clock, now.timeline.at(-1)?.kind]).toEqual(['acknowledged', 'first-contact', 'contact-attempted'])
  })
  it('an order acknowledged at exactly 30 minutes is in time, a millisecond later late', async () => {
    for (const [delay, state] of [[0, 'met'], [1, 'late']] as const) {
      world.clock.now = start
      const { caseId } = await caseAt(world, 'dispatched')
      world.clock.now = new Date(minutes(30, world.clock.now).getTime() + delay)
      const { case: now } = await world.done<CaseNow>('li', 'cases/acknowledge', { caseId })
      expect(now.timeline.at(-1)?.facts.deadline?.state).toBe(state)
    }
  })
  it('an order not acknowledged is shown as overdue to the one who waits', async () => {
    const { caseId } = await caseAt(world, 'dispatched')
    world.clock.now = minutes(31, world.clock.now)
    expect((await seen('wang', caseId)).deadline).toMatchObject({ clock: 'acknowledge', state: 'overdue', doneAt: null })
  })
  it('handed on, it is the next mediator’s and not found by the one before', async () => {
    const { caseId } = await caseAt(world, 'contacted')
    const { case: now } = await world.done<CaseNow>('zhou', 'cases/redispatch', { caseId, roomId: 'haisong', mediatorId: 'chen', reason: '原调解员请假' })
    expect([now.stage, now.mediatorName, now.deadline?.clock]).toEqual(['dispatched', '陈海颂', 'acknowledge'])
    expect(await world.ask('li', 'cases/get', { caseId })).toMatchObject({ status: 404 })
    expect((await seen('wang', caseId)).timeline.at(-1)?.facts).not.toHaveProperty('reason')
    expect((await world.done<CaseNow>('chen', 'cases/acknowledge', { caseId })).case.stage).toBe('acknowledged')
  })
  it('declined, it says where to go instead', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    await world.done('zhou', 'cases/decline', { caseId, reason: 'outside-territory', goInstead: '请到河东区大王庄街道' })
    const mine = await seen('wang', caseId)
    expect([mine.stage, mine.timeline.at(-1)?.facts, mine.nextSteps]).toEqual([
      'declined', { declineReason: 'outside-territory', goInstead: '请到河东区大王庄街道', deadline: expect.objectContaining({ clock: 'accept', state: 'met' }) as object }, [],
    ])
  })
})

describe('who reads what', () => {
  it('the answers about danger go to those who triage and handle, never to a party', async () => {
    const { caseId } = await world.done<Registered>('wang', 'cases/register', aRegistration({ safety: ['threatened', 'self-harm'] }))
    await bringTo(world, caseId, 'dispatched', 'registered')
    await bindRespondent(caseId)
    const read = await Promise.all(['wang', 'zhao', 'zhou', 'li', 'wu'].map(async (person) => (await seen(person, caseId)).safety))
    expect(read).toEqual([null, null, ['threatened', 'self-harm'], ['threatened', 'self-harm'], null])
  })
  it('what staff note for themselves no party reads', async () => {
    const { caseId } = await caseAt(world, 'followed-up')
    expect(JSON.stringify(await seen('wang', caseId))).not.toMatch(/先安抚|双方都到了|电话回访/)
    expect(JSON.stringify(await seen('li', caseId))).toMatch(/先安抚.*双方都到了.*电话回访/)
  })
  it('the other side reads a neutral file: nothing the applicant wrote, no phone, no door, no receipt', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    await world.done('wang', 'cases/addNote', { caseId, text: '昨晚又响到一点' })
    await bindRespondent(caseId)
    await world.done('zhao', 'cases/addNote', { caseId, text: '我家铺了地毯' })
    const theirs = await seen('zhao', caseId)
    expect(theirs).toMatchObject({ standing: 'respondent', story: '', wish: '', answers: [], receipt: null, place: { unit: null }, applicant: { phone: '' } })
    const text = JSON.stringify(theirs)
    for (const secret of ['拖椅子', '安静些', '昨晚又响', '13800000001', '2 单元']) expect(text).not.toContain(secret)
    expect(text).toContain('我家铺了地毯')
    expect(JSON.stringify(await seen('wang', caseId))).not.toContain('地毯')
  })
  it('why one side cancelled an appointment is not told to the other', async () => {
    const { caseId } = await caseAt(world, 'accepted')
    await world.done('wang', 'appointments/book', { caseId, roomId: 'yanan', startsAt: '2026-03-04T02:00:00.000Z' })
    const appointmentId = (await seen('wang', caseId)).nextAppointment?.id
    await world.done('wang', 'appointments/cancel', { appointmentId, reason: 'unwell', note: '发烧了' })
    await bindRespondent(caseId)
    const told = async (person: string) => (await seen(person, caseId)).timeline.slice(-2).map(({ kind, facts }) => [kind, facts])
    const both = { startsAt: '2026-03-04T02:00:00.000Z', roomName: '亚楠调解室' }
    const reasons = await Promise.all(['wang', 'zhao', 'zhou'].map(async (person) => (await seen(person, caseId)).appointments.map(({ cancelReason }) => cancelReason)))
    expect(reasons).toEqual([['unwell'], [null], ['unwell']])
    expect(await told('zhao')).toEqual([['appointment-booked', both], ['appointment-cancelled', both]])
    expect(await told('wang')).toEqual([['appointment-booked', both], ['appointment-cancelled', { ...both, text: '发烧了' }]])
  })
  it('a rating is known to the one who gave it and to supervisors, not to whoever handled the case', async () => {
    const { caseId } = await caseAt(world, 'closed')
    await world.done('wang', 'ratings/give', { caseId, level: 'dissatisfied' })
    await bindRespondent(caseId)
    const known = await Promise.all(['wang', 'zhao', 'li', 'zhou', 'wu'].map(async (person) => (await seen(person, caseId)).timeline.some(({ kind }) => kind === 'rated')))
    expect(known).toEqual([true, false, false, false, true])
  })
})

describe('once it is closed', () => {
  it('each party rates it once, alone; a bad rating is answered within working days', async () => {
    const { caseId } = await caseAt(world, 'closed')
    expect(await world.done('wang', 'ratings/get', { caseId })).toEqual({ rating: null, canRate: true })
    const given = { level: 'very-dissatisfied', tags: ['took-sides', 'took-sides'], comment: '只听一边的', wasPressured: true }
    const { rating } = await world.done<{ rating: Rating }>('wang', 'ratings/give', { caseId, ...given })
    expect(rating).toEqual({
      ...given, tags: ['took-sides'], ratedAt: world.clock.now.toISOString(), contactBy: '2026-03-03T15:59:59.999Z', answerBy: '2026-03-09T15:59:59.999Z',
      review: null,
    })
    // Somebody else now owes an answer to it.
    const review = { contactedAt: null, answeredAt: null, answer: null }
    expect(await world.done('wang', 'ratings/get', { caseId })).toEqual({ rating: { ...rating, review }, canRate: false })
    expect(await world.ask('wang', 'ratings/give', { caseId, level: 'satisfied' })).toMatchObject({ status: 409, body: { code: 'already-rated' } })
    await bindRespondent(caseId)
    expect(await world.done('zhao', 'ratings/get', { caseId })).toEqual({ rating: null, canRate: true })
    expect(await world.ask('li', 'ratings/get', { caseId })).toMatchObject({ status: 404 })
  })
  it('a party objects within 30 days and it goes through once more, to be settled anew', async () => {
    const { caseId } = await caseAt(world, 'closed')
    const closedAt = world.clock.now
    world.clock.now = minutes(30 * 24 * 60, closedAt)
    const { case: again } = await world.done<CaseNow>('wang', 'cases/reopen', { caseId, reason: '又响了' })
    expect([again.stage, again.mediatorName, again.deadlines.map(({ clock }) => clock), again.timeline.at(-1)?.facts]).toEqual(['accepted', null, ['mediation'], { reason: '又响了' }])
    await bringTo(world, caseId, 'in-mediation', 'accepted')
    await world.done('li', 'cases/settle', { caseId, form: 'oral', clauses: [{ who: '楼上住户', what: '铺地毯', performByOn: '2026-05-01' }] })
    expect(await world.ask('li', 'cases/close', { caseId })).toMatchObject({ status: 409, body: { code: 'follow-up-missing' } })
    await world.done('li', 'cases/followUp', { caseId, outcome: 'holding' })
    await world.done('wang', 'cases/confirm', { caseId, outcome: 'holding' })
    expect((await world.done<CaseNow>('li', 'cases/close', { caseId })).case.agreement).toMatchObject({ form: 'oral', clauses: [{ what: '铺地毯' }] })
  })
  it('a millisecond after the 30 days it is too late', async () => {
    const { caseId } = await caseAt(world, 'closed')
    world.clock.now = new Date(minutes(30 * 24 * 60, world.clock.now).getTime() + 1)
    expect(await world.ask('wang', 'cases/reopen', { caseId, reason: '又响了' })).toMatchObject({ status: 409, body: { code: 'reopen-window-over' } })
    expect((await seen('wang', caseId)).nextSteps).toEqual(['rate'])
  })
})
