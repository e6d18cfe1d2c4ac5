// The desk over the API: what is suggested and why, two at one case, somebody who cannot be given it, a level with a reason, and
// who handles it together. A Wednesday morning in the demo district.
import { aRegistration } from '../support/a-registration'
import { startApi, type Api } from '../support/api'

let api: Api
beforeAll(async () => { api = await startApi() })
afterAll(() => api.stop())

const [desk, otherDesk] = ['sun-lei', 'jiang-bo']
type Given = Parameters<typeof aRegistration>[0]
const atHome: Given = { place: { communityId: 'jinmenli', building: '3 号楼' } }
const registered = async (given: Given = {}): Promise<string> => (await api.as('wang-guilan').cases.register(aRegistration({ ...atHome, ...given }))).caseId
const accepted = async (given: Given = {}): Promise<string> => {
  const caseId = await registered(given)
  await api.as(desk).cases.accept({ caseId, level: 2 })
  return caseId
}
const dispatched = async (mediatorId = 'wang-min'): Promise<string> => {
  const caseId = await accepted()
  await api.as(desk).cases.dispatch({ caseId, roomId: 'yanan', mediatorId })
  return caseId
}
const suggestionFor = async (caseId: string) => (await api.as(desk).cases.suggest({ caseId })).suggestion
const refused = async (call: Promise<unknown>): Promise<unknown> => call.then(() => { throw new Error('It was not refused.') }, (problem: unknown) => problem)
const eventsOf = async (caseId: string) => (await api.as(desk).cases.get({ caseId })).case.timeline.map(({ kind }) => kind)

describe('what is suggested', () => {
  it('for noise at 3 号楼: level 1, the room and the people of that building, each with its reasons', async () => {
    const { level, kind, rooms, mediators } = await suggestionFor(await registered())
    expect(level).toEqual({ level: 1, reasons: ['simple'] })
    expect(kind).toEqual({ kind: 'neighbour', word: null })
    expect(rooms[0]).toMatchObject({ id: 'yanan', reasons: ['grid', 'community', 'open-today'] })
    expect(mediators[0]).toMatchObject({ id: 'wang-min', profession: 'people-mediator', load: 0, awayUntilOn: null })
    expect(mediators[0]?.reasons).toEqual(expect.arrayContaining(['grid-room', 'speciality', 'nothing-in-hand']))
    expect(mediators.find(({ id }) => id === 'li-xiaoqing')?.reasons).toContain('grid-officer')
  })
  it('when somebody was threatened: level 3, and the officer of the beat', async () => {
    const { level, mediators } = await suggestionFor(await registered({ safety: ['threatened'] }))
    expect(level).toEqual({ level: 3, reasons: ['threatened'] })
    expect(mediators[0]?.profession).toBe('police-officer')
  })
  it('the next one goes to somebody with less in hand', async () => {
    const [first] = (await suggestionFor(await registered())).mediators
    await dispatched(first?.id)
    const after = (await suggestionFor(await registered())).mediators
    const of = (id: string | undefined) => after.findIndex((one) => one.id === id)
    expect(after[of(first?.id)]?.load).toBeGreaterThan(0)
    expect(after[of(first?.id)]?.reasons).not.toContain('nothing-in-hand')
  })
  it('changes nothing, and is for dispatchers', async () => {
    const caseId = await registered()
    await suggestionFor(caseId)
    expect(await eventsOf(caseId)).toEqual(['registered'])
    for (const other of ['wang-guilan', 'wang-min', 'zheng-tao']) expect(await refused(api.as(other).cases.suggest({ caseId }))).toMatchObject({ code: 'not-allowed' })
    expect(await refused(api.as(desk).cases.suggest({ caseId: 'nowhere' }))).toMatchObject({ code: 'not-found' })
  })
})

describe('two dispatchers', () => {
  it('accept at once: one wins, the other reads by whom and when', async () => {
    const caseId = await registered()
    const answers = await Promise.allSettled([desk, otherDesk].map((person) => api.as(person).cases.accept({ caseId, level: 2 })))
    const [lost] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []))
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const won = answers[0]?.status === 'fulfilled' ? { name: '孙蕾', title: '调处中心值班长' } : { name: '姜波', title: '调处中心受理员' }
    expect(lost).toMatchObject({ code: 'step-not-open', data: { stage: 'accepted', by: { ...won, at: api.clock.now().toISOString(), kind: 'accepted' } } })
    expect(await eventsOf(caseId)).toEqual(['registered', 'accepted'])
  })
  it('dispatch it to different people at once: one order, the other reads who gave it out', async () => {
    const caseId = await accepted()
    const answers = await Promise.allSettled([[desk, 'wang-min'], [otherDesk, 'li-xiaoqing']]
      .map(([person = '', mediatorId = '']) => api.as(person).cases.dispatch({ caseId, roomId: 'yanan', mediatorId })))
    const [lost] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []))
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(lost).toMatchObject({ code: 'step-not-open', data: { stage: 'dispatched', by: { kind: 'dispatched' } } })
  })
  it('a press long after is told of the very acceptance, however far the case went on', async () => {
    const caseId = await dispatched()
    const at = api.clock.now().toISOString()
    api.clock.advance({ minutes: 5 })
    await api.as('wang-min').cases.acknowledge({ caseId })
    expect(await refused(api.as(otherDesk).cases.decline({ caseId, reason: 'other', goInstead: '12345' })))
      .toMatchObject({ code: 'step-not-open', data: { stage: 'acknowledged', by: { name: '孙蕾', at, kind: 'accepted' } } })
  })
})

describe('the order', () => {
  it('does not go to somebody who has left; who it is, is said', async () => {
    const caseId = await accepted()
    await api.db.updateTable('staff').set({ is_active: false }).where('id', '=', 'dong-wei').execute()
    expect(await refused(api.as(desk).cases.dispatch({ caseId, roomId: 'yanan', mediatorId: 'dong-wei' })))
      .toMatchObject({ code: 'mediator-not-available', message: '董伟已经不在岗了，请换一位', data: { name: '董伟', awayUntilOn: null } })
    expect((await suggestionFor(caseId)).mediators.map(({ id }) => id)).not.toContain('dong-wei')
    expect(await refused(api.as(desk).cases.dispatch({ caseId, roomId: 'yanan', mediatorId: 'sun-lei' }))).toMatchObject({ code: 'mediator-not-available' })
  })
  it('does not go to somebody on leave until that day is over; who and until when, is said', async () => {
    const caseId = await accepted()
    await api.as('ping-yanan').staff.takeLeave({ fromOn: '2026-06-10', untilOn: '2026-06-12', kind: 'annual' })
    const give = () => api.as(desk).cases.dispatch({ caseId, roomId: 'xiaoman', mediatorId: 'ping-yanan' })
    expect(await refused(give())).toMatchObject({ code: 'mediator-not-available', message: '平亚楠正在休假，请换一位', data: { name: '平亚楠', awayUntilOn: '2026-06-12' } })
    expect((await suggestionFor(caseId)).mediators.at(-1)).toMatchObject({ id: 'ping-yanan', awayUntilOn: '2026-06-12' })
    expect(await refused(api.as(desk).cases.invite({ caseId, organisationId: 'station-jinmen', staffId: 'ping-yanan', role: 'fact-finding' })))
      .toMatchObject({ code: 'mediator-not-available', data: { awayUntilOn: '2026-06-12' } })
    const today = api.clock.now()
    api.clock.advance({ days: 3 })
    expect((await give()).case.people).toMatchObject([{ id: 'ping-yanan' }])
    api.clock.set(today)
  })
  it('is not given again to the one who has it, and not without a reason', async () => {
    const caseId = await dispatched()
    const again = (given: object) => api.as(desk).cases.redispatch({ caseId, roomId: 'xiaoman', mediatorId: 'li-xiaoqing', reason: '懂电的', ...given })
    expect(await refused(again({ mediatorId: 'wang-min' }))).toMatchObject({ code: 'invalid-input', data: { issues: [{ path: 'mediatorId' }] } })
    expect(await refused(again({ reason: ' ' }))).toMatchObject({ code: 'invalid-input', data: { issues: [{ path: 'reason' }] } })
    expect((await again({})).case.people).toMatchObject([{ id: 'li-xiaoqing' }])
    expect((await suggestionFor(caseId)).mediators.find(({ isCurrent }) => isCurrent)?.id).toBe('li-xiaoqing')
  })
})

it('accepting may put the kind right; the case keeps it', async () => {
  const caseId = await registered({ subject: 'else', answers: { about: '借条丢了', since: '去年' }, story: '借给老同事五千块' })
  expect((await suggestionFor(caseId)).kind).toEqual({ kind: 'contract', word: '借条' })
  expect((await api.as(desk).cases.accept({ caseId, level: 1, kind: 'contract' })).case.kind).toBe('contract')
  expect((await api.as(desk).cases.get({ caseId })).case.kind).toBe('contract')
})

it('a level changes with a reason, which a party does not read; both read the new level', async () => {
  const caseId = await dispatched()
  const change = (level: 1 | 2 | 3, reason: string) => api.as(desk).cases.changeLevel({ caseId, level, reason })
  expect(await refused(change(2, '一样'))).toMatchObject({ code: 'invalid-input', data: { issues: [{ path: 'level' }] } })
  expect(await refused(change(3, ''))).toMatchObject({ code: 'invalid-input', data: { issues: [{ path: 'reason' }] } })
  expect((await change(3, '又有三户')).case).toMatchObject({ level: 3, stage: 'dispatched' })
  const entryFor = async (person: string) => (await api.as(person).cases.get({ caseId })).case.timeline.at(-1)
  expect(await entryFor('wang-min')).toMatchObject({ kind: 'level-changed', facts: { level: 3, reason: '又有三户' } })
  const told = await entryFor('wang-guilan')
  expect(told).toMatchObject({ kind: 'level-changed', facts: { level: 3 } })
  expect(told?.facts.reason).toBeUndefined()
})

describe('handled together (三所联动)', () => {
  it('wages: the arbitration, then police station, judicial office and law firm are offered first', async () => {
    const caseId = await accepted({ subject: 'wages', answers: { amount: '6000 元', since: '两个月', paper: '聊天记录' } })
    const { bodies } = await api.as(desk).cases.bodies({ caseId })
    expect(bodies.filter(({ isSuggested }) => isSuggested).map(({ kind }) => kind)).toEqual(['labour-arbitration', 'police-station', 'judicial-office', 'law-firm'])
    expect(bodies.find(({ kind }) => kind === 'law-firm')).toMatchObject({ role: 'legal-advice', organisations: [{ id: 'law-firm', people: [{ id: 'lin-jingyi' }, { id: 'zhou-xiangyang' }] }] })
    expect(bodies).toHaveLength(13)
  })
  it('the one who is named reads the case as staff, is told, writes a note, and takes no other step', async () => {
    const caseId = await dispatched()
    const lawyer = api.as('zhou-xiangyang')
    expect(await refused(lawyer.cases.get({ caseId }))).toMatchObject({ code: 'not-found' })
    await api.as(desk).cases.invite({ caseId, organisationId: 'law-firm', staffId: 'zhou-xiangyang', role: 'legal-advice' })
    await api.sweep()
    expect((await lawyer.notices.list({})).notices[0]).toMatchObject({ kind: 'organisation-invited', caseId })
    const seen = (await lawyer.cases.get({ caseId })).case
    expect(seen).toMatchObject({ standing: 'staff', nextSteps: ['joint-note'] })
    expect(seen.timeline.at(-1)).toMatchObject({ kind: 'organisation-invited', facts: { organisationName: '津湾律师事务所 周向阳', jointRole: 'legal-advice' } })
    for (const step of [lawyer.cases.acknowledge({ caseId }), lawyer.cases.returnOrder({ caseId, reason: '不办' })]) expect(await refused(step)).toMatchObject({ code: 'not-allowed' })
    await lawyer.cases.addJointNote({ caseId, text: '合同第六条写明了' })
    const lastFor = async (person: string) => (await api.as(person).cases.get({ caseId })).case.timeline.at(-1)
    expect(await lastFor('wang-min')).toMatchObject({ kind: 'note-added', actor: { name: '周向阳' }, facts: { text: '合同第六条写明了' } })
    expect((await lastFor('wang-guilan'))?.facts.text).toBeUndefined()
  })
  it('nobody is asked twice, not the mediator who has it, and nobody who is not of the organisation', async () => {
    const caseId = await dispatched()
    const invite = (organisationId: string, staffId?: string) => api.as(desk).cases.invite({ caseId, organisationId, role: 'expertise', ...(staffId && { staffId }) })
    await invite('judicial')
    expect(await refused(invite('judicial'))).toMatchObject({ code: 'already-joint' })
    expect(await refused(invite('law-firm', 'li-xiaoqing'))).toMatchObject({ code: 'mediator-not-available' })
    expect(await refused(invite('nobody'))).toMatchObject({ code: 'invalid-input', data: { issues: [{ path: 'organisationId' }] } })
    await api.as(desk).cases.redispatch({ caseId, roomId: 'yanan', mediatorId: 'li-xiaoqing', reason: '换民警' })
    expect(await refused(invite('station-jinmen', 'li-xiaoqing'))).toMatchObject({ code: 'already-joint' })
  })
})
