// At the desk: a case taken in for somebody and claimed with the slip, a lead that becomes one after a call, duplicates and repeats.
import type { LeadRow, LeadShown } from '../../src/contract/lead'
import type { MediationCase } from '../../src/contract/mediation-case'
import type { Receipt } from '../../src/contract/receipt'
import type { RelatedCase } from '../../src/contract/related-case'
import { aRegistration } from '../support/a-registration'
import type { OpenedDatabase } from '../support/backends'
import { bringTo, caseAt, registeredBy, type CaseNow } from '../support/life-of-a-case'
import { freshDatabase } from '../support/pglite'
import { recordWorld, type RecordWorld } from '../support/record-world'

/** A Monday, nine in the morning in Shanghai. */
const start = new Date('2026-03-02T01:00:00.000Z')
const minutes = (count: number, from = start): Date => new Date(from.getTime() + count * 60_000)
const day = 24 * 60

let database: OpenedDatabase
let world: RecordWorld
beforeEach(async () => {
  database = await freshDatabase()
  world = await recordWorld(database, start)
})
afterEach(async () => { await database.close() })

type TakenIn = { caseId: string; receipt: Receipt; slip: string }
const { photoIds: _none, ...told } = aRegistration({ contact: { name: '孙丽', phone: '13800000009', bestTime: 'any' } })
const anIntake = (given: object = {}) => ({ ...told, source: 'phone', isConsentRead: true, ...given })
const takenIn = (given: object = {}): Promise<TakenIn> => world.done('zhou', 'cases/intake', anIntake(given))
const seen = async (who: string, caseId: string): Promise<MediationCase> => (await world.done<CaseNow>(who, 'cases/get', { caseId })).case
const act = async (who: string, operation: string, input: object): Promise<MediationCase> => (await world.done<CaseNow>(who, `cases/${operation}`, input)).case
const refused = (code: string, data?: object) => ({ status: 409, body: { code, ...(data && { data }) } })
const other = (slip: string): string => String((Number(slip) + 1) % 1_000_000).padStart(6, '0')
const related = async (who: string, caseId: string): Promise<RelatedCase[]> => (await world.done<{ cases: RelatedCase[] }>(who, 'cases/related', { caseId })).cases

describe('taken in for a resident', () => {
  it('is registered by the desk, belongs to nobody yet, and tells nobody', async () => {
    const { caseId, receipt, slip } = await takenIn({ source: '110' })
    expect(slip).toMatch(/^\d{6}$/)
    const record = await seen('zhou', caseId)
    expect(record.timeline).toMatchObject([{ kind: 'registered', actor: { role: 'dispatcher', name: '周敏' }, facts: { source: '110' } }])
    expect([record.number, record.applicant.name, record.wish]).toEqual([receipt.number, '孙丽', told.wish])
    expect(await world.rows('select recipient from outbox')).toEqual([])
    expect(await world.done('anybody', 'receipts/verify', receipt)).toEqual({ isGenuine: true })
    for (const stranger of ['sun', 'wang']) expect(await world.ask(stranger, 'cases/get', { caseId })).toMatchObject({ status: 404 })
  })
  it('asks about danger and what cannot be mediated as at home, and for the consent read out', async () => {
    expect(await world.ask('zhou', 'cases/intake', anIntake({ exclusions: ['crime'] }))).toMatchObject(refused('excluded-matter'))
    expect(await world.ask('zhou', 'cases/intake', anIntake({ isConsentRead: false }))).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'isConsentRead' }] } } })
    expect(await world.ask('zhou', 'cases/intake', anIntake({ beganOn: '2026-03-03' }))).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'beganOn' }] } } })
    for (const who of ['wang', 'li', 'wu', 'he']) expect(await world.ask(who, 'cases/intake', anIntake())).toMatchObject({ status: 403 })
    expect(await world.rows('select 1 from mediation_case')).toEqual([])
  })
  it('sent twice is taken in once, with one answer', async () => {
    const first = await world.ask('zhou', 'cases/intake', anIntake(), 'the-same-twice')
    expect(await world.ask('zhou', 'cases/intake', anIntake(), 'the-same-twice')).toEqual(first)
    expect(await world.rows('select 1 from case_event')).toHaveLength(1)
  })
})

describe('the slip', () => {
  it('makes the case its holder\'s, who reads it from then on and is told of what follows', async () => {
    const { caseId, receipt: { number }, slip } = await takenIn()
    expect(await world.done('sun', 'cases/claim', { number: number.replace(' ', ''), slip })).toEqual({ caseId })
    const mine = await seen('sun', caseId)
    expect([mine.standing, mine.receipt?.number, mine.timeline.map(({ kind }) => kind)]).toEqual(['applicant', number, ['registered', 'claimed']])
    await bringTo(world, caseId, 'accepted', 'registered')
    expect(await world.rows(`select recipient from outbox where kind = 'accepted'`)).toEqual([{ recipient: 'person:sun' }])
    expect(await world.done('zhou', 'cases/slip', { caseId })).toMatchObject({ slip: null, receipt: { number } })
    expect(await world.rows('select first_broken_link($1, $2) as broken', ['dongli', caseId])).toEqual([{ broken: null }])
  })
  it('is told once more at the desk, only there, and only while nobody has claimed', async () => {
    const { caseId, slip } = await takenIn()
    expect(await world.done('zhou', 'cases/slip', { caseId })).toMatchObject({ slip })
    for (const who of ['sun', 'li', 'wu']) expect(await world.ask(who, 'cases/slip', { caseId })).toMatchObject({ status: 403 })
  })
  it('wrong, of no case, of a case somebody has, or held by whoever took it in: one answer', async () => {
    const { receipt: { number }, slip } = await takenIn()
    const { receipt } = await registeredBy(world, 'wang')
    const wrong = [['sun', number, other(slip)], ['sun', '东丽 2026-999999', slip], ['sun', receipt.number, slip], ['zhou', number, slip]] as const
    for (const [who, of, with_] of wrong) expect(await world.ask(who, 'cases/claim', { number: of, slip: with_ })).toMatchObject(refused('slip-does-not-fit'))
    await world.done('sun', 'cases/claim', { number, slip })
    expect(await world.ask('zhao', 'cases/claim', { number, slip })).toMatchObject(refused('slip-does-not-fit'))
  })
  it('sent twice claims once and counts as one try', async () => {
    const { receipt: { number }, slip } = await takenIn()
    const first = await world.ask('sun', 'cases/claim', { number, slip }, 'the-same-twice')
    expect(await world.ask('sun', 'cases/claim', { number, slip }, 'the-same-twice')).toEqual(first)
    expect(await world.rows('select 1 from slip_try')).toHaveLength(1)
  })
  it('five tries a day of one person, ten at one number; a day later there are more', async () => {
    const { receipt: { number }, slip } = await takenIn()
    const tries = (who: string, count: number) => Array.from({ length: count }, () => who)
    for (const who of [...tries('sun', 5), ...tries('zhao', 5)]) expect(await world.ask(who, 'cases/claim', { number, slip: other(slip) })).toMatchObject(refused('slip-does-not-fit'))
    for (const who of ['sun', 'wang']) expect(await world.ask(who, 'cases/claim', { number, slip })).toMatchObject(refused('slip-tried-too-often'))
    world.clock.now = minutes(day)
    expect(await world.ask('sun', 'cases/claim', { number, slip })).toMatchObject({ status: 200 })
  })
})

const aLead = (given: object = {}) => ({ isNobodyInDanger: true, kind: 'quarrel', place: { communityId: 'huaming', building: '3 号楼' }, words: '楼下两个人为车位吵', photoIds: [], ...given })
const reported = async (given: object = {}): Promise<string> => (await world.done<{ leadId: string }>('he', 'leads/report', aLead(given))).leadId
const leadAt = async (leadId: string): Promise<LeadShown> => (await world.done<{ lead: LeadShown }>('zhou', 'leads/get', { leadId })).lead

describe('a lead', () => {
  it('says where and what; who, a phone or an identity number in it is sent back', async () => {
    for (const words of ['找他 138 0000 0001', '身份证 120101199001011234']) {
      expect(await world.ask('he', 'leads/report', aLead({ words }))).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'words' }] } } })
    }
    expect(await world.ask('he', 'leads/report', aLead({ isNobodyInDanger: false }))).toMatchObject({ status: 400 })
    expect(await world.ask('he', 'leads/report', aLead({ photoIds: ['not-mine'] }))).toMatchObject(refused('photo-not-uploaded'))
    expect(await world.rows('select 1 from lead')).toEqual([])
    await reported()
    const [row] = await world.rows<{ told: string }>(`select encode(told_sealed, 'escape') as told from lead`)
    expect(row?.told).not.toContain('车位')
  })
  it('becomes a case after a call; the reporter reads that somebody sees to it, and never the case', async () => {
    const leadId = await reported()
    const { caseId, slip } = await world.done<TakenIn>('zhou', 'leads/toCase', { ...anIntake(), leadId })
    expect(await leadAt(leadId)).toMatchObject({ state: 'became-case', caseId, settled: { by: '周敏', reason: null } })
    expect((await seen('zhou', caseId)).timeline[0]?.facts).toEqual({ source: 'phone' })
    expect(slip).toMatch(/^\d{6}$/)
    const { leads } = await world.done<{ leads: object[] }>('he', 'leads/mine', {})
    expect(leads).toEqual([{ leadId, kind: 'quarrel', state: 'became-case', communityName: '花明里社区', building: '3 号楼', reportedAt: start.toISOString() }])
    expect(await world.ask('he', 'cases/get', { caseId })).toMatchObject({ status: 404 })
  })
  it('a reporter never handles: no list, no case, no dismissal', async () => {
    const leadId = await reported()
    for (const [operation, input] of [['leads/list', {}], ['leads/get', { leadId }], ['leads/toCase', { ...anIntake(), leadId }], ['leads/dismiss', { leadId, reason: 'nothing-there' }]] as const) {
      for (const who of ['he', 'li', 'wu', 'wang']) expect(await world.ask(who, operation, input)).toMatchObject({ status: 403 })
    }
    for (const who of ['zhou', 'wang']) expect(await world.ask(who, 'leads/report', aLead())).toMatchObject({ status: 403 })
  })
  it('is settled once: whoever comes second reads by whom and what, and leaves nothing behind', async () => {
    const leadId = await reported()
    await world.done('zhou', 'leads/dismiss', { leadId, reason: 'nothing-there', note: '去看过，已经散了' })
    expect(await leadAt(leadId)).toMatchObject({ state: 'dismissed', settled: { reason: 'nothing-there', note: '去看过，已经散了' } })
    const secondWay = await world.ask('zhou', 'leads/toCase', { ...anIntake(), leadId })
    expect(secondWay).toMatchObject(refused('lead-settled', { isCase: false, by: { name: '周敏' } }))
    expect(await world.ask('zhou', 'leads/dismiss', { leadId, reason: 'other' })).toMatchObject(refused('lead-settled'))
    expect(await world.rows('select 1 from mediation_case')).toEqual([])
    expect(await world.rows('select kind from lead_event order by seq')).toEqual([{ kind: 'reported' }, { kind: 'dismissed' }])
    await expect(world.rows('update lead_event set seq = 3')).rejects.toThrow('append-only')
  })
  it('is listed newest first, twenty a page, none twice', async () => {
    for (let count = 0; count < 21; count += 1) {
      world.clock.now = minutes(count)
      await reported({ words: `第 ${count} 条` })
    }
    type Page = { leads: LeadRow[]; nextCursor: string | null }
    const first = await world.done<Page>('zhou', 'leads/list', {})
    const rest = await world.done<Page>('zhou', 'leads/list', { cursor: first.nextCursor })
    expect([first.leads.length, first.leads[0]?.words, rest.leads.map(({ words }) => words), rest.nextCursor]).toEqual([20, '第 20 条', ['第 0 条'], null])
  })
})

describe('a duplicate', () => {
  it('goes on in the open case; its applicant finds that one, and undone it stands where it stood', async () => {
    const { caseId: earlier, receipt } = await caseAt(world, 'acknowledged')
    const { caseId } = await registeredBy(world, 'wang')
    expect(await related('zhou', caseId)).toMatchObject([{ open: { caseId: earlier }, isLikelyDuplicate: true, ties: ['same-phone'] }])
    const promised = (await seen('wang', caseId)).deadline?.dueBy
    await act('zhou', 'merge', { caseId, intoCaseId: earlier })
    const merged = await seen('wang', caseId)
    expect([merged.stage, merged.deadline, merged.mergedInto]).toEqual(['merged', null, { caseId: earlier, number: receipt.number }])
    expect(await related('zhou', earlier)).toMatchObject([{ open: { caseId }, isMergedHere: true }])
    expect(await world.ask('zhou', 'cases/accept', { caseId, level: 1 })).toMatchObject(refused('step-not-open', { by: { name: '周敏', kind: 'merged' } }))
    await act('zhou', 'unmerge', { caseId })
    const undone = await seen('wang', caseId)
    expect([undone.stage, undone.deadline?.dueBy, undone.mergedInto]).toEqual(['registered', promised, undefined])
    expect(await related('zhou', earlier)).toMatchObject([{ isMergedHere: false }])
  })
  it('of somebody else reads the words only', async () => {
    const { caseId: earlier } = await registeredBy(world, 'wang')
    const { caseId } = await registeredBy(world, 'zhao')
    await act('zhou', 'merge', { caseId, intoCaseId: earlier })
    expect((await seen('zhao', caseId)).mergedInto).toBeUndefined()
    expect(await world.ask('zhao', 'cases/get', { caseId: earlier })).toMatchObject({ status: 404 })
  })
  it('never goes into itself, into what is over or merged, or into what nobody knows', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    const { caseId: closed } = await caseAt(world, 'closed')
    const { caseId: merged } = await registeredBy(world, 'zhao')
    expect(await world.ask('zhou', 'cases/merge', { caseId, intoCaseId: caseId })).toMatchObject({ status: 400 })
    expect(await world.ask('zhou', 'cases/merge', { caseId, intoCaseId: closed })).toMatchObject(refused('merge-target-not-open', { stage: 'closed' }))
    await act('zhou', 'merge', { caseId: merged, intoCaseId: caseId })
    expect(await world.ask('zhou', 'cases/merge', { caseId, intoCaseId: merged })).toMatchObject(refused('merge-target-not-open', { stage: 'merged' }))
    expect(await world.ask('zhou', 'cases/merge', { caseId, intoCaseId: 'no-such-case' })).toMatchObject({ status: 404 })
    for (const who of ['li', 'wu', 'wang']) expect((await world.ask(who, 'cases/merge', { caseId, intoCaseId: closed })).status).toBe(403)
  })
})

describe('repeats between the same homes', () => {
  it('are linked once, shown from both sides, and taken apart again', async () => {
    const { caseId: before } = await caseAt(world, 'closed')
    await world.done('wang', 'ratings/give', { caseId: before, level: 'dissatisfied', tags: [], wasPressured: false })
    const { caseId } = await registeredBy(world, 'wang')
    await act('zhou', 'link', { caseId, otherCaseId: before })
    expect(await world.ask('zhou', 'cases/link', { caseId: before, otherCaseId: caseId })).toMatchObject(refused('already-linked'))
    expect(await related('zhou', caseId)).toMatchObject([{ open: { caseId: before }, stage: 'closed', satisfaction: 'dissatisfied', isLinked: true, isLikelyDuplicate: false }])
    expect(await related('wu', before)).toMatchObject([{ open: { caseId }, isLinked: true, satisfaction: null }])
    await act('zhou', 'unlink', { caseId: before, otherCaseId: caseId })
    expect(await related('zhou', caseId)).toMatchObject([{ isLinked: false }])
    expect(await world.ask('zhou', 'cases/unlink', { caseId, otherCaseId: before })).toMatchObject(refused('not-linked'))
  })
  it('a mediator learns that it was and how it went, not whose it was; whoever handled it does not learn how it was rated', async () => {
    const { caseId: before } = await caseAt(world, 'closed')
    await world.done('wang', 'ratings/give', { caseId: before, level: 'dissatisfied', tags: [], wasPressured: false })
    const { caseId } = await caseAt(world, 'accepted')
    await world.done('zhou', 'cases/dispatch', { caseId, roomId: 'haisong', mediatorId: 'chen' })
    expect(await related('chen', caseId)).toMatchObject([{ open: null, stage: 'closed', satisfaction: 'dissatisfied' }])
    await world.done('zhou', 'cases/redispatch', { caseId, roomId: 'yanan', mediatorId: 'li', reason: '换人' })
    expect(await related('li', caseId)).toMatchObject([{ open: { caseId: before }, satisfaction: null }])
    for (const who of ['chen', 'wang', 'zhao']) expect((await world.ask(who, 'cases/related', { caseId })).status).toBe(who === 'chen' ? 404 : 403)
  })
  it('of other homes are not there', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    await world.done('zhao', 'cases/register', aRegistration({ contact: { name: '赵强', phone: '13800000002', bestTime: 'any' } }))
    expect(await related('zhou', caseId)).toEqual([])
  })
})
