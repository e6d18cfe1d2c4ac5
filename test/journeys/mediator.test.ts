// The mediator's steps from an order to the closed case: each one, what it is refused with, and that late is late, not refused.
import type { Appointment } from '../../src/contract/appointment'
import type { MediationCase } from '../../src/contract/mediation-case'
import type { OpenedDatabase } from '../support/backends'
import { caseAt, type CaseNow } from '../support/life-of-a-case'
import { freshDatabase } from '../support/pglite'
import { recordWorld, type RecordWorld } from '../support/record-world'

/** A Monday, nine in the morning in Shanghai. */
const start = new Date('2026-03-02T01:00:00.000Z')
const minutes = (count: number, from = start): Date => new Date(from.getTime() + count * 60_000)
const days = (count: number, from = start): Date => minutes(count * 24 * 60, from)
const clauses = [{ who: '楼上住户', what: '晚上十点后不拖椅子', performByOn: '2026-04-01' }, { who: '王秀英', what: '有事先敲门', performByOn: '2026-04-01' }]

let database: OpenedDatabase
let world: RecordWorld
beforeEach(async () => {
  database = await freshDatabase()
  world = await recordWorld(database, start)
})
afterEach(async () => { await database.close() })

const act = async (who: string, operation: string, input: object): Promise<MediationCase> => (await world.done<CaseNow>(who, `cases/${operation}`, input)).case
const seen = (person: string, caseId: string): Promise<MediationCase> => act(person, 'get', { caseId })
const refused = (code: string, data?: object) => ({ status: 409, body: { code, ...(data && { data }) } })
const bindRespondent = (caseId: string) => world.rows(`update party set person_id = 'zhao' where case_id = $1 and side = 'respondent'`, [caseId])
const told = async (caseId: string, kind: string) =>
  (await world.rows<{ recipient: string }>('select recipient from outbox where case_id = $1 and kind = $2 order by recipient', [caseId, kind])).map(({ recipient }) => recipient)
const tuesday = (hour: number): string => new Date(Date.UTC(2026, 2, 3, hour - 8)).toISOString()
const forParties = (caseId: string, startsAt: string, more: object = {}) => ({ caseId, roomId: 'yanan', startsAt, ...more })
const codeOf = async (person: string, appointmentId: string) =>
  (await world.done<{ checkInCode: string | null }>(person, 'appointments/get', { appointmentId })).checkInCode

describe('an order given back', () => {
  it('is told to the desk and to the party, who keeps what was booked for whoever comes next', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    await world.done('li', 'cases/bookForParties', forParties(caseId, tuesday(10)))
    await act('li', 'returnOrder', { caseId, reason: '和其中一方是亲戚' })
    const mine = await seen('wang', caseId)
    expect([mine.stage, mine.mediatorName, mine.timeline.at(-1)?.kind, mine.timeline.at(-1)?.facts]).toEqual(['accepted', null, 'order-returned', {}])
    expect(mine.nextAppointment).toMatchObject({ startsAt: tuesday(10), mediatorName: null })
    expect((await seen('zhou', caseId)).timeline.at(-1)?.facts).toEqual({ reason: '和其中一方是亲戚' })
    expect(await told(caseId, 'order-returned')).toEqual(['person:wang', 'staff:zhou'])
    expect(await world.rows(`select 1 from occupancy where resource = 'staff:li'`)).toEqual([])
    const again = await act('zhou', 'dispatch', { caseId, roomId: 'haisong', mediatorId: 'chen' })
    expect(again.nextAppointment?.mediatorName).toBe('陈海颂')
    expect(await world.rows(`select 1 from occupancy where resource = 'staff:chen'`)).toHaveLength(4)
  })
  it('asks for a reason, is given back once, and once answered twice the same', async () => {
    const { caseId } = await caseAt(world, 'dispatched')
    expect(await world.ask('li', 'cases/returnOrder', { caseId, reason: ' ' })).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'reason' }] } } })
    const first = await world.ask('li', 'cases/returnOrder', { caseId, reason: '出差' }, 'the-same-twice')
    expect(await world.ask('li', 'cases/returnOrder', { caseId, reason: '出差' }, 'the-same-twice')).toEqual(first)
    expect(await world.ask('li', 'cases/returnOrder', { caseId, reason: '出差' })).toMatchObject(refused('case-with-somebody-else', { name: null }))
    expect((await seen('zhou', caseId)).timeline.filter(({ kind }) => kind === 'order-returned')).toHaveLength(1)
  })
})

describe('a case taken away', () => {
  it('the mediator of before is told who has it now, whatever they try; somebody who never had it learns nothing', async () => {
    const { caseId } = await caseAt(world, 'dispatched')
    await act('zhou', 'redispatch', { caseId, roomId: 'haisong', mediatorId: 'chen', reason: '请假' })
    for (const [operation, input] of [['acknowledge', {}], ['contact', { means: 'call', isReached: true }], ['returnOrder', { reason: '换人' }], ['bookForParties', forParties(caseId, tuesday(10))], ['checkIn', { code: '123456' }]] as const) {
      expect(await world.ask('li', `cases/${operation}`, { ...input, caseId })).toMatchObject(refused('case-with-somebody-else', { name: '陈海颂' }))
    }
    expect(await world.ask('li', 'cases/get', { caseId })).toMatchObject({ status: 404 })
    const { caseId: another } = await caseAt(world, 'dispatched')
    expect(await world.ask('chen', 'cases/acknowledge', { caseId: another })).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
})

describe('late', () => {
  it('is marked late, not refused: acknowledged, contacted, met', async () => {
    const { caseId } = await caseAt(world, 'dispatched')
    world.clock.now = minutes(31, world.clock.now)
    await act('li', 'acknowledge', { caseId })
    world.clock.now = minutes(24 * 60 + 1, world.clock.now)
    await act('li', 'contact', { caseId, means: 'visit', isReached: true })
    world.clock.now = minutes(24 * 60, world.clock.now)
    const { timeline } = await act('li', 'openSitting', { caseId, form: 'joint' })
    expect(timeline.flatMap(({ facts: { deadline } }) => (deadline ? [[deadline.clock, deadline.state]] : []))).toEqual([
      ['accept', 'met'], ['acknowledge', 'late'], ['first-contact', 'late'], ['meet', 'late'],
    ])
  })
})

describe('a sitting booked for the parties', () => {
  it('is told to both, stands in the record under the mediator, is moved in one act and cancelled', async () => {
    const { caseId } = await caseAt(world, 'contacted')
    await bindRespondent(caseId)
    const { appointment } = await world.done<{ appointment: Appointment }>('li', 'cases/bookForParties', forParties(caseId, tuesday(10)))
    expect(await told(caseId, 'appointment-booked')).toEqual(['person:wang', 'person:zhao'])
    const mine = await seen('wang', caseId)
    expect(mine.timeline.at(-1)).toMatchObject({ kind: 'appointment-booked', actor: { role: 'mediator', name: '李亚楠' } })
    expect(mine.nextAppointment).toMatchObject({ id: appointment.id, canReschedule: true, canCancel: true })
    expect((await world.done<{ appointments: Appointment[] }>('li', 'appointments/list', {})).appointments).toEqual([])
    expect(await world.ask('li', 'cases/bookForParties', forParties(caseId, tuesday(14)))).toMatchObject(refused('already-booked'))
    await world.done('li', 'cases/bookForParties', forParties(caseId, tuesday(14), { appointmentId: appointment.id }))
    expect((await seen('zhao', caseId)).nextAppointment).toMatchObject({ id: appointment.id, startsAt: tuesday(14) })
    expect(await told(caseId, 'appointment-rescheduled')).toEqual(['person:wang', 'person:zhao'])
    await world.done('li', 'cases/cancelForParties', { caseId, appointmentId: appointment.id, reason: 'unwell' })
    expect(await told(caseId, 'appointment-cancelled')).toEqual(['person:wang', 'person:zhao'])
    expect((await seen('wang', caseId)).nextAppointment).toBeNull()
    expect(await world.rows('select 1 from occupancy')).toEqual([])
  })
  it('is refused with the nearest free times where the room, a party or the mediator is taken', async () => {
    const { caseId } = await caseAt(world, 'contacted')
    await world.done('li', 'cases/bookForParties', forParties(caseId, tuesday(10)))
    const { caseId: another } = await caseAt(world, 'contacted', 'sun')
    expect(await world.ask('li', 'cases/bookForParties', forParties(another, tuesday(10)))).toMatchObject(refused('slot-taken', { nearest: [{ roomName: expect.any(String) as string }, {}, {}] }))
    expect(await world.ask('li', 'cases/bookForParties', { ...forParties(another, tuesday(10)), roomId: 'haisong' })).toMatchObject(refused('person-busy'))
    expect(await world.ask('li', 'cases/bookForParties', forParties(another, tuesday(20)))).toMatchObject(refused('slot-not-open'))
    expect(await world.ask('li', 'cases/bookForParties', forParties(another, minutes(90).toISOString()))).toMatchObject({ status: 409 })
    const { days: [tomorrow] } = await world.done<{ days: { slots: { startsAt: string; state: string }[] }[] }>('li', 'rooms/slots', { roomId: 'haisong', fromOn: '2026-03-03', days: 1, caseId: another })
    expect(tomorrow?.slots.find(({ startsAt }) => startsAt === tuesday(10))?.state).toBe('yours')
    expect(await world.ask('chen', 'rooms/slots', { roomId: 'haisong', fromOn: '2026-03-03', days: 1, caseId: another })).toMatchObject({ status: 404 })
  })
  it('is changed until it begins, not after', async () => {
    const { caseId } = await caseAt(world, 'contacted')
    const { appointment } = await world.done<{ appointment: Appointment }>('li', 'cases/bookForParties', forParties(caseId, tuesday(10)))
    world.clock.now = new Date(tuesday(10))
    expect(await world.ask('li', 'cases/cancelForParties', { caseId, appointmentId: appointment.id, reason: 'unwell' })).toMatchObject(refused('too-late-to-change'))
    world.clock.now = minutes(-1, world.clock.now)
    expect(await world.ask('wang', 'appointments/cancel', { appointmentId: appointment.id, reason: 'unwell' })).toMatchObject(refused('too-late-to-change'))
    expect(await world.ask('li', 'cases/cancelForParties', { caseId, appointmentId: appointment.id, reason: 'unwell' })).toMatchObject({ status: 200 })
  })
})

describe('checking in', () => {
  it('each side by its own code on the day; with both in, the sitting was attended and can be opened', async () => {
    const { caseId } = await caseAt(world, 'contacted')
    await bindRespondent(caseId)
    const { appointment: { id } } = await world.done<{ appointment: Appointment }>('li', 'cases/bookForParties', forParties(caseId, tuesday(10)))
    const [ours, theirs] = [await codeOf('wang', id), await codeOf('zhao', id)]
    expect([ours, theirs]).toEqual([expect.stringMatching(/^\d{6}$/), expect.stringMatching(/^\d{6}$/)])
    expect(ours).not.toBe(theirs)
    expect(await codeOf('li', id)).toBeNull()
    // The day before, it is nobody's yet.
    expect(await world.ask('li', 'cases/checkIn', { caseId, code: ours })).toMatchObject(refused('check-in-code-unknown'))
    world.clock.now = new Date(tuesday(9))
    expect((await seen('li', caseId)).nextSteps).toContain('check-in')
    const half = await act('li', 'checkIn', { caseId, code: ours })
    expect([half.appointments[0]?.state, half.appointments[0]?.checkedIn, half.timeline.at(-1)?.facts.side]).toEqual(['booked', ['applicant'], 'applicant'])
    expect(await world.ask('li', 'cases/checkIn', { caseId, code: ours })).toMatchObject(refused('already-checked-in'))
    expect(await world.ask('li', 'cases/checkIn', { caseId, code: '12345' })).toMatchObject({ status: 400 })
    const wrong = ['111111', '222222', '333333'].find((one) => one !== ours && one !== theirs)
    expect(await world.ask('li', 'cases/checkIn', { caseId, code: wrong })).toMatchObject(refused('check-in-code-unknown'))
    const both = await act('li', 'checkIn', { caseId, code: theirs })
    expect([both.appointments[0]?.state, both.appointments[0]?.checkedIn]).toEqual(['attended', ['applicant', 'respondent']])
    expect([await codeOf('wang', id), both.nextSteps.includes('check-in')]).toEqual([null, false])
    expect((await act('li', 'openSitting', { caseId, form: 'joint', appointmentId: id })).stage).toBe('in-mediation')
  })
})

describe('the record of a sitting', () => {
  it('is read by both where both were there, by its own side alone where not', async () => {
    const { caseId } = await caseAt(world, 'in-mediation')
    await bindRespondent(caseId)
    await act('li', 'recordSitting', { caseId, form: 'joint', text: '双方各说了一遍', agreed: ['晚上十点后不拖椅子'], open: ['地垫由谁买'] })
    await act('li', 'recordSitting', { caseId, form: 'separate', side: 'respondent', text: '家里有老人要照看' })
    const texts = async (person: string) => (await seen(person, caseId)).sittingRecords.map(({ text }) => text)
    expect(await Promise.all(['wang', 'zhao', 'li', 'zhou'].map(texts))).toEqual([
      ['双方各说了一遍'], ['双方各说了一遍', '家里有老人要照看'], ['双方各说了一遍', '家里有老人要照看'], ['双方各说了一遍', '家里有老人要照看'],
    ])
    const heard = async (person: string) => (await seen(person, caseId)).timeline.filter(({ kind }) => kind === 'sitting-recorded').length
    expect([await heard('wang'), await heard('zhao'), await told(caseId, 'sitting-recorded')]).toEqual([1, 2, ['person:wang', 'person:zhao', 'person:zhao']])
    expect((await seen('wang', caseId)).sittingRecords[0]).toMatchObject({ form: 'joint', side: null, agreed: ['晚上十点后不拖椅子'], open: ['地垫由谁买'] })
    const [{ words_sealed: sealed } = { words_sealed: Buffer.alloc(0) }] = await world.rows<{ words_sealed: Buffer }>('select words_sealed from mediation_record order by seq')
    expect(Buffer.from(sealed).toString('utf8')).not.toContain('椅子')
  })
  it('says whose a separate one is, and is written once somebody sat', async () => {
    const { caseId } = await caseAt(world, 'in-mediation')
    expect(await world.ask('li', 'cases/recordSitting', { caseId, form: 'separate', text: '单独谈' })).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'side' }] } } })
    const { caseId: unsat } = await caseAt(world, 'contacted')
    await act('li', 'end', { caseId: unsat, reason: 'one-side-refuses' })
    expect(await world.ask('li', 'cases/recordSitting', { caseId: unsat, form: 'joint', text: '没有谈' })).toMatchObject(refused('step-not-open'))
  })
})

describe('from the agreement to the closed case', () => {
  const settledCase = async (): Promise<string> => {
    const { caseId } = await caseAt(world, 'in-mediation')
    await act('li', 'settle', { caseId, form: 'written', clauses })
    return caseId
  }
  it('a follow-up is due a week later and the mediator is told of it that morning, unless somebody asked before', async () => {
    const [early, due] = [await settledCase(), await settledCase()]
    expect((await seen('li', due)).following).toEqual({ followUpDueOn: '2026-03-09', followedUpAt: null, answerBy: null, answer: null, waitsFor: 'follow-up' })
    expect(await world.ask('li', 'cases/close', { caseId: due })).toMatchObject(refused('follow-up-missing'))
    await act('li', 'followUp', { caseId: early, outcome: 'holding' })
    const morning = new Date('2026-03-09T01:00:00.000Z')
    await world.ports.notices.deliver(new Date(morning.getTime() - 1), 500)
    const reminded = async () => (await world.rows<{ case_id: string }>(`select case_id from outbox where kind = 'follow-up-due' and sent_at is not null`)).map((row) => row.case_id)
    expect(await reminded()).toEqual([])
    await world.ports.notices.deliver(morning, 500)
    expect(await reminded()).toEqual([due])
  })
  it('the applicant answers alone, and the case is closed', async () => {
    const caseId = await settledCase()
    await act('li', 'followUp', { caseId, outcome: 'holding' })
    const answerBy = days(7, world.clock.now).toISOString()
    expect(await world.ask('li', 'cases/close', { caseId })).toMatchObject(refused('answer-awaited', { answerBy }))
    const asked = await seen('wang', caseId)
    expect([asked.following, asked.nextSteps.includes('confirm')]).toEqual([
      { followUpDueOn: null, followedUpAt: world.clock.now.toISOString(), answerBy, answer: null, waitsFor: 'answer' }, true,
    ])
    await act('wang', 'confirm', { caseId, outcome: 'holding', note: '真的安静了' })
    expect(await told(caseId, 'confirmed')).toEqual(['staff:li'])
    expect((await act('li', 'close', { caseId })).stage).toBe('closed')
  })
  it('or lets seven days pass: a millisecond before it is too early', async () => {
    const caseId = await settledCase()
    await act('li', 'followUp', { caseId, outcome: 'partly' })
    const answerBy = days(7, world.clock.now)
    world.clock.now = new Date(answerBy.getTime() - 1)
    expect(await world.ask('li', 'cases/close', { caseId })).toMatchObject(refused('answer-awaited'))
    world.clock.now = answerBy
    expect((await act('li', 'close', { caseId })).stage).toBe('closed')
  })
  it('what one side answers the other does not read; a no is asked about again', async () => {
    const caseId = await settledCase()
    await bindRespondent(caseId)
    await act('li', 'followUp', { caseId, outcome: 'holding' })
    await act('wang', 'confirm', { caseId, outcome: 'broken', note: '昨晚又响了' })
    const said = async (person: string) => (await seen(person, caseId)).timeline.at(-1)?.facts
    expect([await said('wang'), await said('zhao'), await said('li')]).toEqual([
      { followUpOutcome: 'broken', side: 'applicant', text: '昨晚又响了' }, { side: 'applicant' }, { followUpOutcome: 'broken', side: 'applicant', text: '昨晚又响了' },
    ])
    expect((await seen('li', caseId)).following).toMatchObject({ waitsFor: 'follow-up', followUpDueOn: '2026-03-03', answer: { outcome: 'broken' } })
    world.clock.now = days(30)
    expect(await world.ask('li', 'cases/close', { caseId })).toMatchObject(refused('follow-up-missing'))
  })
  it('closed without an outcome it is not', async () => {
    const { caseId } = await caseAt(world, 'in-mediation')
    expect(await world.ask('li', 'cases/close', { caseId })).toMatchObject(refused('step-not-open', { stage: 'in-mediation' }))
  })
  it('ended without agreement it says why, and is closed without anybody’s answer', async () => {
    const { caseId } = await caseAt(world, 'in-mediation')
    await act('li', 'end', { caseId, reason: 'too-far-apart', note: '差三千' })
    const mine = await seen('wang', caseId)
    expect([mine.stage, mine.timeline.at(-1)?.facts.endReason, mine.following]).toEqual(['not-settled', 'too-far-apart', null])
    expect(mine.timeline.at(-1)?.facts).not.toHaveProperty('text')
    expect((await act('li', 'close', { caseId })).stage).toBe('closed')
  })
})
