// Who sees what on the workbench, told over the API: by role, page by page, and nothing that is not theirs.
import type { DeskRow } from '../../src/contract/workbench'
import { aRegistration } from '../support/a-registration'
import { startApi, type Api } from '../support/api'

/** A Wednesday, ten in the morning in Shanghai. */
const start = new Date('2026-06-10T02:00:00Z')
let api: Api
beforeEach(async () => { api = await startApi({ now: start }) })
afterEach(async () => {
  expect(api.log).toEqual([])
  await api.stop()
})

async function registered(by = 'wang-guilan', given: Parameters<typeof aRegistration>[0] = {}): Promise<string> {
  const place = { communityId: 'jinmenli', building: '3 号楼', unit: '2 单元' }
  return (await api.as(by).cases.register(aRegistration({ place, beganOn: '2026-05-01', ...given }))).caseId
}
async function dispatched(mediatorId = 'wang-min'): Promise<string> {
  const caseId = await registered()
  await api.as('sun-lei').cases.accept({ caseId, level: 2 })
  await api.as('sun-lei').cases.dispatch({ caseId, roomId: 'yanan', mediatorId })
  return caseId
}
const listed = async (who: string, input: Parameters<ReturnType<Api['as']>['workbench']['list']>[0] = {}): Promise<string[]> =>
  (await api.as(who).workbench.list(input)).rows.map(({ caseId }) => caseId)
const refused = { code: 'not-allowed' }

test('a dispatcher and the three rungs read the district, a mediator their own, nobody else anything', async () => {
  const [theirs, nobodys] = [await dispatched(), await registered('chen-jianguo')]
  for (const who of ['sun-lei', 'fan-ying', 'zheng-tao', 'lu-haifeng', 'xiao-guoqiang']) expect((await listed(who)).sort()).toEqual([theirs, nobodys].sort())
  expect(await listed('wang-min')).toEqual([theirs])
  expect(await listed('song-yujie')).toEqual([])
  for (const who of ['wang-guilan', 'gong-xue', 'grid-liu-na', 'somebody-new']) {
    await expect(api.as(who).workbench.list({})).rejects.toMatchObject(refused)
    await expect(api.as(who).workbench.counts({})).rejects.toMatchObject(refused)
  }
  for (const who of ['sun-lei', 'zheng-tao', 'wang-guilan']) await expect(api.as(who).workbench.day({})).rejects.toMatchObject(refused)
  await expect(api.anyone.workbench.list({})).rejects.toMatchObject({ code: 'not-signed-in' })
})

test('search reaches no further than the lists: a colleague\'s case is not found by number, name or phone', async () => {
  const caseId = await dispatched()
  const { case: { number } } = await api.as('sun-lei').cases.get({ caseId })
  const { contact: { name, phone } } = aRegistration()
  for (const q of [number, name, phone]) {
    expect(await listed('wang-min', { q })).toEqual([caseId])
    expect(await listed('song-yujie', { q })).toEqual([])
  }
})

test('a row names nobody and gives no phone away', async () => {
  await registered('wang-guilan', { onBehalfOf: { name: '王奶奶', relation: '女儿' }, safety: ['threatened'] })
  const seen = async (who: string): Promise<DeskRow | undefined> => (await api.as(who).workbench.list({})).rows[0]
  const row = await seen('sun-lei')
  expect(row).toMatchObject({ applicant: '王**', flags: ['for-other', 'safety'], building: '3 号楼' })
  const { contact: { name, phone } } = aRegistration()
  for (const told of [name, phone, '王奶奶']) expect(JSON.stringify(row)).not.toContain(told)
  expect((await seen('zheng-tao'))?.flags).toEqual(['for-other'])
})

test('pages of two hold every case once, and a cursor nobody gave is refused', async () => {
  const all: string[] = []
  for (let n = 0; n < 5; n += 1) {
    api.clock.advance({ minutes: 1 })
    all.push(await registered())
  }
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await api.as('sun-lei').workbench.list({ limit: 2, ...(cursor === undefined ? {} : { cursor }) })
    seen.push(...page.rows.map(({ caseId }) => caseId))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual(all)
  await expect(api.as('sun-lei').workbench.list({ cursor: '不是我们的' })).rejects.toMatchObject({ code: 'invalid-input' })
})

test('what is missed goes up the ladder on the list, and comes back when it is answered', async () => {
  const caseId = await dispatched()
  api.clock.advance({ minutes: 31 })
  await api.sweep()
  expect(await api.as('zheng-tao').workbench.counts({})).toEqual({ overdue: 1, soon: 0, all: 1 })
  expect((await api.as('zheng-tao').workbench.list({ overseer: 'police-chief' })).rows).toMatchObject([{ caseId, overseer: 'police-chief', due: { what: 'acknowledge', isOverdue: true } }])
  expect(await listed('zheng-tao', { overseer: 'brigade-chief' })).toEqual([])
  await api.as('wang-min').cases.acknowledge({ caseId })
  expect((await api.as('wang-min').workbench.day({})).rows).toMatchObject([{ caseId, overseer: null, due: { what: 'first-contact', isOverdue: false } }])
  expect(await api.as('zheng-tao').workbench.counts({})).toEqual({ overdue: 0, soon: 0, all: 1 })
})

test('a sitting of today stands on the day\'s list', async () => {
  const caseId = await dispatched()
  await api.as('wang-min').cases.acknowledge({ caseId })
  const startsAt = '2026-06-10T07:00:00.000Z'
  await api.as('wang-guilan').appointments.book({ caseId, roomId: 'yanan', startsAt })
  expect((await api.as('wang-min').workbench.day({})).rows).toMatchObject([{ caseId, nextSitting: { startsAt, roomName: '亚楠调解室' } }])
})
