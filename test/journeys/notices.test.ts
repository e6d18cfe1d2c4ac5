// The inbox and the ladder, told by the clock: what people hear of, when, and what they do not.
import type { Notice } from '../../src/contract/notice'
import { aRegistration } from '../support/a-registration'
import { builtSweep, calledBy, startApi, testSecret, type Api } from '../support/api'
import { timerEvent } from '../support/cloud-call'

/** A Wednesday, ten in the morning in Shanghai. */
const start = new Date('2026-06-10T02:00:00Z')
const at = (minutes: number): string => new Date(start.getTime() + minutes * 60_000).toISOString()
const hours = (count: number): number => count * 60

let api: Api
beforeEach(async () => { api = await startApi({ now: start }) })
afterEach(async () => {
  expect(api.log).toEqual([])
  await api.stop()
})

async function swept(instant?: string) {
  if (instant) api.clock.set(instant)
  const { status, body } = await api.sweep()
  expect(status).toBe(200)
  return body
}
const inbox = async (persona: string): Promise<Notice[]> => (await api.as(persona).notices.list({})).notices
/** Oldest first, as `kind at`. */
const heard = async (persona: string): Promise<string[]> => (await inbox(persona)).map(({ kind, at: instant }) => `${kind} ${instant}`).reverse()
const unread = async (persona: string): Promise<number> => (await api.as(persona).notices.unread({})).unread

async function registered(by = 'wang-guilan'): Promise<string> {
  const place = { communityId: 'jinmenli', building: '3 号楼', unit: '2 单元' }
  return (await api.as(by).cases.register(aRegistration({ place, beganOn: '2026-05-01' }))).caseId
}
async function acknowledged(): Promise<string> {
  const caseId = await registered()
  await api.as('sun-lei').cases.accept({ caseId, level: 2 })
  await api.as('sun-lei').cases.dispatch({ caseId, roomId: 'yanan', mediatorId: 'wang-min' })
  await api.as('wang-min').cases.acknowledge({ caseId })
  return caseId
}

test('from registration to closing the applicant hears of every step, and is asked to rate at the end', async () => {
  const caseId = await acknowledged()
  const handler = api.as('wang-min').cases
  await handler.contact({ caseId, means: 'call', isReached: false })
  api.clock.advance({ minutes: 5 })
  await handler.contact({ caseId, means: 'call', isReached: true })
  await handler.openSitting({ caseId, form: 'joint' })
  await handler.settle({ caseId, form: 'oral', clauses: [{ who: '楼上住户', what: '铺地毯', performByOn: '2026-06-20' }] })
  await handler.followUp({ caseId, outcome: 'holding' })
  expect(await inbox('wang-guilan')).toEqual([])
  await api.as('wang-guilan').cases.confirm({ caseId, outcome: 'holding' })
  await handler.close({ caseId })
  await swept()
  expect((await heard('wang-guilan')).map((one) => one.split(' ')[0])).toEqual([
    'registered', 'accepted', 'dispatched', 'acknowledged', 'contact-attempted', 'contacted', 'sitting-opened', 'settled', 'followed-up', 'closed', 'rating-asked',
  ])
  const [asked] = await inbox('wang-guilan')
  expect(asked).toMatchObject({
    kind: 'rating-asked', at: at(5), isRead: false, caseId, appointmentId: null, gatheringId: null,
    facts: { subject: 'noise', caseNumber: '东丽 2026-000001', mediatorName: '王敏', roomName: '亚楠调解室' },
  })
})

test('a first contact that is late: the 所长 is told once, 2 h later the 大队长, and the applicant of both', async () => {
  const caseId = await acknowledged()
  expect(await swept(at(hours(24)))).toMatchObject({ escalated: 0 })
  expect(await swept(new Date(Date.parse(at(hours(24))) + 1).toISOString())).toMatchObject({ escalated: 1, isDone: true })
  expect(await swept(at(hours(25) + 59))).toMatchObject({ escalated: 0, delivered: 0 })
  expect(await swept(at(hours(26)))).toMatchObject({ escalated: 1 })
  expect(await swept(at(hours(26)))).toEqual({ offered: 0, escalated: 0, delivered: 0, isDone: true })

  expect(await heard('zheng-tao')).toEqual([`escalated ${new Date(Date.parse(at(hours(24))) + 1).toISOString()}`])
  expect(await heard('lu-haifeng')).toEqual([`escalated ${at(hours(26))}`])
  // The 所长 of the other station and the third rung hear nothing.
  expect([await heard('tang-jun'), await heard('xiao-guoqiang'), await heard('wang-min')]).toEqual([[], [], [`dispatched ${at(0)}`]])
  const told = (await inbox('wang-guilan')).filter(({ kind }) => kind === 'escalated')
  expect(told.map(({ facts: { rung, clock, by } }) => [rung, clock, by])).toEqual([
    ['brigade-chief', 'first-contact', at(hours(24))], ['police-chief', 'first-contact', at(hours(24))],
  ])

  const { case: seen } = await api.as('wang-guilan').cases.get({ caseId })
  expect([seen.overseer, seen.deadline?.clock, seen.deadline?.state]).toEqual(['brigade-chief', 'first-contact', 'overdue'])
  expect(seen.timeline.at(-1)).toMatchObject({
    kind: 'escalated', actor: { role: 'clock', name: null, isYou: false },
    facts: { rung: 'brigade-chief', deadline: { clock: 'first-contact', dueBy: at(hours(24)), doneAt: null, state: 'overdue' } },
  })
  const { rows } = await api.pool.query<{ broken: number | null }>('select first_broken_link(district_id, id) as broken from mediation_case')
  expect(rows).toEqual([{ broken: null }])

  await api.as('wang-min').cases.contact({ caseId, means: 'call', isReached: true })
  expect((await api.as('wang-guilan').cases.get({ caseId })).case).toMatchObject({ deadline: { clock: 'meet', state: 'running' } })
  expect((await api.as('wang-guilan').cases.get({ caseId })).case).not.toHaveProperty('overseer')
})

test('a sweep that comes days late tells every rung that is due, in their order, and nothing of what was answered', async () => {
  const caseId = await acknowledged()
  await api.as('wang-min').cases.contact({ caseId, means: 'call', isReached: true })
  const withdrawn = await registered('chen-jianguo')
  await api.as('chen-jianguo').cases.withdraw({ caseId: withdrawn, reason: 'made-peace' })
  expect(await swept(at(hours(72)))).toMatchObject({ escalated: 3, isDone: true })
  const told = (await inbox('wang-guilan')).filter(({ kind }) => kind === 'escalated').map(({ facts: { clock, rung } }) => `${String(clock)} ${String(rung)}`)
  expect(told.reverse()).toEqual(['meet police-chief', 'meet brigade-chief', 'meet deputy-bureau-chief'])
  expect((await heard('chen-jianguo')).filter((one) => one.startsWith('escalated'))).toEqual([])
})

test('another mediator starts the clock anew', async () => {
  const caseId = await registered()
  await api.as('sun-lei').cases.accept({ caseId, level: 1 })
  await api.as('sun-lei').cases.dispatch({ caseId, roomId: 'yanan', mediatorId: 'wang-min' })
  api.clock.set(at(29))
  await api.as('sun-lei').cases.redispatch({ caseId, roomId: 'yanan', mediatorId: 'li-xiaoqing', reason: '请假' })
  expect(await swept(at(31))).toMatchObject({ escalated: 0 })
  expect(await swept(at(60))).toMatchObject({ escalated: 1 })
  // Whose case it was sees nothing of it any more.
  expect([await inbox('wang-min'), await unread('wang-min'), (await inbox('li-xiaoqing')).map(({ kind }) => kind)]).toEqual([[], 0, ['redispatched']])
})

describe('a sitting', () => {
  const startsAt = '2026-06-17T02:00:00.000Z'
  const movedTo = '2026-06-18T06:00:00.000Z'
  const before = (instant: string, count: number): string => new Date(Date.parse(instant) - hours(count) * 60_000).toISOString()
  const ofSitting = async (persona: string) => (await heard(persona)).filter((one) => one.startsWith('appointment-'))
  const booked = async () => {
    const caseId = await acknowledged()
    const { appointment } = await api.as('wang-guilan').appointments.book({ caseId, roomId: 'yanan', startsAt })
    return { caseId, appointmentId: appointment.id }
  }

  test('is recalled the day before and two hours before, to both sides of the table', async () => {
    const { appointmentId } = await booked()
    await swept(before(startsAt, 25))
    expect(await ofSitting('wang-guilan')).toEqual([])
    await swept(before(startsAt, 24))
    await swept(before(startsAt, 2))
    const reminders = [`appointment-reminder ${before(startsAt, 24)}`, `appointment-soon ${before(startsAt, 2)}`]
    expect(await ofSitting('wang-guilan')).toEqual(reminders)
    expect(await ofSitting('wang-min')).toEqual([`appointment-booked ${at(0)}`, ...reminders])
    expect((await inbox('wang-guilan'))[0]).toMatchObject({ appointmentId, facts: { startsAt, roomName: '亚楠调解室' } })
  })
  test('that moved is recalled at its new time only; what was shown before stays', async () => {
    const { appointmentId } = await booked()
    await swept(before(startsAt, 24))
    await api.as('wang-guilan').appointments.reschedule({ appointmentId, roomId: 'yanan', startsAt: movedTo })
    await swept(before(startsAt, 1))
    await swept(before(movedTo, 2))
    expect(await ofSitting('wang-guilan')).toEqual([
      `appointment-reminder ${before(startsAt, 24)}`, `appointment-reminder ${before(movedTo, 24)}`, `appointment-soon ${before(movedTo, 2)}`,
    ])
  })
  test('that fell away with its case, or has begun when the sweep comes, is not recalled', async () => {
    const { caseId } = await booked()
    await api.as('wang-guilan').cases.withdraw({ caseId, reason: 'made-peace' })
    await swept(before(startsAt, 1))
    expect(await ofSitting('wang-guilan')).toEqual([])
    api.clock.set(start)
    await booked()
    await swept(startsAt)
    expect(await ofSitting('wang-guilan')).toEqual([])
  })
  test('that changed hands is recalled to who has it now', async () => {
    const { caseId } = await booked()
    await api.as('sun-lei').cases.redispatch({ caseId, roomId: 'yanan', mediatorId: 'li-xiaoqing', reason: '请假' })
    await swept(before(startsAt, 24))
    expect([await ofSitting('li-xiaoqing'), await ofSitting('wang-min')]).toEqual([[`appointment-reminder ${before(startsAt, 24)}`], []])
  })
})

describe('read and unread', () => {
  test('one by one, then all; a repeat of "all" does not mark what came after it', async () => {
    await acknowledged()
    await swept()
    const mine = api.as('wang-guilan').notices
    const [newest] = await inbox('wang-guilan')
    expect(await unread('wang-guilan')).toBe(4)
    expect(await mine.read({ noticeIds: [newest?.id ?? '', '999999', 'no-such-notice'] })).toEqual({ unread: 3 })
    expect((await inbox('wang-guilan')).map(({ isRead }) => isRead)).toEqual([true, false, false, false])
    expect(await mine.read({}, { context: { idempotencyKey: 'all' } })).toEqual({ unread: 0 })
    await registered()
    await swept()
    expect(await mine.read({}, { context: { idempotencyKey: 'all' } })).toEqual({ unread: 0 })
    expect(await unread('wang-guilan')).toBe(1)
  })
  test('others’ notices are not mine to see or to mark', async () => {
    await acknowledged()
    await swept()
    const theirs = (await inbox('wang-guilan')).map(({ id }) => id)
    expect(await api.as('chen-jianguo').notices.read({ noticeIds: theirs })).toEqual({ unread: 0 })
    expect([await inbox('chen-jianguo'), await unread('wang-guilan')]).toEqual([[], 4])
  })
  test('pages of 20, newest first, none twice and none missing; a foreign cursor is refused', async () => {
    for (let round = 0; round < 11; round += 1) {
      await acknowledged()
      api.clock.advance({ minutes: 1 })
    }
    await swept()
    const seen: string[] = []
    let next: string | null = null
    do {
      const page: Awaited<ReturnType<typeof api.anyone.notices.list>> = await api.as('wang-guilan').notices.list(next === null ? {} : { after: next })
      expect(page).toMatchObject({ unread: 44 })
      seen.push(...page.notices.map(({ at: instant, id }) => `${instant} ${id.padStart(6, '0')}`))
      next = page.next
    } while (next !== null)
    expect(seen).toHaveLength(44)
    expect(seen).toEqual([...new Set(seen)].sort().reverse())
    await expect(api.as('wang-guilan').notices.list({ after: 'abc.no-number' })).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

test('only the timer sweeps: a caller with an identity, and any other event, is refused', async () => {
  const sweep = builtSweep().createSweep({ pool: api.pool, secret: testSecret, districtId: 'dongli' })
  const refused = { status: 403, body: { code: 'not-allowed' } }
  expect(await sweep(timerEvent, calledBy('wang-guilan'))).toMatchObject(refused)
  expect(await sweep({ ...timerEvent, userInfo: { openId: 'o-1' } }, {})).toMatchObject(refused)
  expect(await sweep({ operation: 'notices/list' }, {})).toMatchObject(refused)
  expect(await sweep(undefined, undefined)).toMatchObject(refused)
})
