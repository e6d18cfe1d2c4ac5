// What changes at midnight in Shanghai, and what must not: read through the API at 23:59, 00:00 and 00:01. `npm test` runs
// this folder in the time zones of three machines.
import { statusSentence } from '../../../src/client/features/case-status/status-sentence'
import { nextFreeWords } from '../../../src/client/features/room-row/room-words'
import { shownAt } from '../../../src/client/ui/shown-time'
import type { SlotState } from '../../../src/contract/room'
import { aRegistration } from '../../support/a-registration'
import { startApi, type Api } from '../../support/api'

/** An instant by its Shanghai wall clock, `2026-12-31 23:59`. */
const at = (wallClock: string): Date => new Date(`${wallClock.replace(' ', 'T')}:00+08:00`)
const instant = (wallClock: string): string => at(wallClock).toISOString()

let api: Api
beforeAll(async () => {
  // The demo's own special days lie within the month after it is laid, so that what follows is the published calendar.
  api = await startApi({ now: at('2026-09-01 10:00') })
})
afterAll(() => api.stop())

const inJinmenli = { communityId: 'jinmenli', building: '3 号楼', unit: '2 单元' }
const registers = (who: string, beganOn = '2026-08-01') => api.as(who).cases.register(aRegistration({ place: inJinmenli, beganOn }))
const statesOn = async (roomId: string, fromOn: string, days = 1): Promise<(SlotState | undefined)[]> =>
  (await api.anyone.rooms.slots({ roomId, fromOn, days })).days.map(({ slots }) => slots[0]?.state)
const nextFree = async (roomId: string) => (await api.anyone.rooms.get({ roomId })).nextFreeAt
const onDuty = async (roomId: string) => (await api.anyone.rooms.get({ roomId })).onDutyToday.map(({ name }) => name)
const remindersOf = async (appointmentId: string) => (await api.db.selectFrom('outbox').select(['kind', 'due_at'])
  .where('appointment_id', '=', appointmentId).where('kind', 'in', ['appointment-reminder', 'appointment-soon']).orderBy('due_at').execute())
  .map(({ kind, due_at: dueAt }) => [kind, dueAt.toISOString()])

describe('on the eve of a holiday', () => {
  it('today’s duty ends at midnight: at 23:59 somebody is there, at 00:00 and 00:01 of 国庆节 nobody', async () => {
    api.clock.set(at('2026-09-30 23:59'))
    expect(await onDuty('xiaoman')).toEqual(['林小满'])
    for (const clock of ['2026-10-01 00:00', '2026-10-01 00:01']) {
      api.clock.set(at(clock))
      expect(await onDuty('xiaoman')).toEqual([])
    }
  })
  it('the next free time is the first day after the holiday, on either side of midnight', async () => {
    for (const clock of ['2026-09-30 23:59', '2026-10-01 00:00', '2026-10-01 00:01']) {
      api.clock.set(at(clock))
      expect(await nextFree('yanan')).toBe(instant('2026-10-08 09:00'))
    }
  })
  it('the roster of the week begins with the day it is', async () => {
    const firstDay = async () => (await api.anyone.rooms.duty({ roomId: 'xiaoman' })).days[0]?.on
    api.clock.set(at('2026-09-30 23:59'))
    expect(await firstDay()).toBe('2026-09-30')
    api.clock.set(at('2026-10-01 00:00'))
    expect(await firstDay()).toBe('2026-10-01')
  })
  it('a 调休 Saturday keeps Monday’s hours', async () => {
    const { days: [saturday] } = await api.anyone.rooms.slots({ roomId: 'xiaoman', fromOn: '2026-10-10', days: 1 })
    expect([saturday?.kind, saturday?.slots[0]?.startsAt]).toEqual(['make-up-working', instant('2026-10-10 16:00')])
  })
})

describe('over the end of a year, into one without published holidays', () => {
  const caseIds: Record<string, string> = {}

  it('the slots of a day are past when it is, and the day after is free at once', async () => {
    api.clock.set(at('2026-12-31 23:59'))
    expect(await statesOn('yanan', '2026-12-31', 2)).toEqual(['past', 'free'])
    for (const clock of ['2027-01-01 00:00', '2027-01-01 00:01']) {
      api.clock.set(at(clock))
      expect(await statesOn('yanan', '2027-01-01', 2)).toEqual(['free', 'free'])
    }
  })
  it('the 30th day opens at midnight: at 23:59 30 January has no slot to book, at 00:00 it has', async () => {
    api.clock.set(at('2026-12-31 23:59'))
    expect(await statesOn('yanan', '2027-01-29', 2)).toEqual(['free', undefined])
    api.clock.set(at('2027-01-01 00:00'))
    expect(await statesOn('yanan', '2027-01-30', 2)).toEqual(['free', undefined])
  })
  it('says of 2027 that its holidays are not published, and of 2026 that they are', async () => {
    const { days } = await api.anyone.rooms.slots({ roomId: 'yanan', fromOn: '2026-12-31', days: 2 })
    expect(days.map(({ on, kind, isCalendarPublished }) => [on, kind, isCalendarPublished])).toEqual([
      ['2026-12-31', 'working', true], ['2027-01-01', 'working', false],
    ])
  })
  it('the next free time is the same instant, called 明天 until midnight and 今天 from then on', async () => {
    for (const [clock, words] of [['2026-12-31 23:59', '明天 9:00 有空'], ['2027-01-01 00:00', '今天 9:00 有空'], ['2027-01-01 00:01', '今天 9:00 有空']] as const) {
      api.clock.set(at(clock))
      expect(nextFreeWords(await nextFree('yanan'), at(clock))).toBe(words)
    }
  })
  it('today’s duty changes from Thursday’s to Friday’s', async () => {
    for (const [clock, name] of [['2026-12-31 23:59', '任爽'], ['2027-01-01 00:00', '林小满'], ['2027-01-01 00:01', '林小满']] as const) {
      api.clock.set(at(clock))
      expect(await onDuty('xiaoman')).toEqual([name])
    }
  })
  it.each([
    ['23:59', '2026-12-31 23:59', '东丽 2026-000001', '我们收到了，最晚 明天 23:59 前答复您'],
    ['00:00', '2027-01-01 00:00', '东丽 2027-000001', '我们收到了，最晚 明天 0:00 前答复您'],
    ['00:01', '2027-01-01 00:01', '东丽 2027-000002', '我们收到了，最晚 明天 0:01 前答复您'],
  ])('registered at %s: a number of its year, an answer within 24 hours', async (_, clock, number, sentence) => {
    api.clock.set(at(clock))
    const { caseId, receipt } = await registers('wang-guilan')
    caseIds[clock] = caseId
    expect([receipt.number, receipt.acceptBy]).toEqual([number, new Date(at(clock).getTime() + 24 * 3_600_000).toISOString()])
    const { case: found } = await api.as('wang-guilan').cases.get({ caseId })
    expect(statusSentence(found, at(clock))).toBe(sentence)
  })
  it('an order given at 23:59 is due at 0:29, 明天 before midnight and 今天 after it, and in time at exactly 0:29', async () => {
    const caseId = caseIds['2026-12-31 23:59'] ?? ''
    api.clock.set(at('2026-12-31 23:59'))
    await api.as('sun-lei').cases.accept({ caseId, level: 1 })
    await api.as('sun-lei').cases.dispatch({ caseId, roomId: 'yanan', mediatorId: 'wang-min' })
    const said = async (clock: string) => {
      api.clock.set(at(clock))
      return statusSentence((await api.as('wang-guilan').cases.get({ caseId })).case, at(clock))
    }
    expect(await said('2026-12-31 23:59')).toBe('已经派给王敏，最晚 明天 0:29 前签收')
    expect(await said('2027-01-01 00:00')).toBe('已经派给王敏，最晚 今天 0:29 前签收')
    expect(await said('2027-01-01 00:30')).toBe('已经派给王敏，本该 今天 0:29 前签收，已经超时')
    api.clock.set(at('2027-01-01 00:29'))
    await api.as('wang-min').cases.acknowledge({ caseId })
    expect((await api.as('wang-guilan').cases.get({ caseId })).case.timeline.at(-1)?.facts.deadline?.state).toBe('met')
  })
  it('a sitting booked at 23:59 stays where it is at 00:00 and 00:01, and its reminders fall due a day and two hours before', async () => {
    api.clock.set(at('2026-12-31 23:59'))
    const { caseId } = await registers('chen-jianguo')
    const { appointment } = await api.as('chen-jianguo').appointments.book({ caseId, roomId: 'xiaoman', startsAt: instant('2027-01-02 09:00') })
    expect(appointment.changeBy).toBe(instant('2027-01-02 07:00'))
    expect(await remindersOf(appointment.id)).toEqual([
      ['appointment-reminder', instant('2027-01-01 09:00')], ['appointment-soon', instant('2027-01-02 07:00')],
    ])
    for (const [clock, words] of [['2026-12-31 23:59', '后天 9:00'], ['2027-01-01 00:00', '明天 9:00'], ['2027-01-01 00:01', '明天 9:00']] as const) {
      api.clock.set(at(clock))
      expect(await statesOn('xiaoman', '2027-01-02')).toEqual(['full'])
      const { appointments: [mine] } = await api.as('chen-jianguo').appointments.list({})
      expect(shownAt(mine?.startsAt ?? 0, at(clock))).toBe(words)
    }
  })
  it('an order of two days is told by its date once the day is past', async () => {
    api.clock.set(at('2027-01-03 00:01'))
    const { appointments } = await api.as('chen-jianguo').appointments.list({ when: 'past' })
    expect(appointments.map(({ startsAt }) => shownAt(startsAt, at('2027-01-03 00:01')))).toEqual(['昨天 9:00'])
  })
})

describe('on 29 February 2028', () => {
  it('the day is there, between 28 February and 1 March, and is open like any Tuesday', async () => {
    api.clock.set(at('2028-02-28 23:59'))
    const { days } = await api.anyone.rooms.slots({ roomId: 'yanan', fromOn: '2028-02-28', days: 3 })
    expect(days.map(({ on, kind, slots }) => [on, kind, slots[0]?.state])).toEqual([
      ['2028-02-28', 'working', 'past'], ['2028-02-29', 'working', 'free'], ['2028-03-01', 'working', 'free'],
    ])
  })
  it('nothing can have begun on it a minute before it begins; at 00:00 it can', async () => {
    api.clock.set(at('2028-02-28 23:59'))
    await expect(registers('ruan-tian', '2028-02-29')).rejects.toMatchObject({ code: 'invalid-input' })
    for (const clock of ['2028-02-29 00:00', '2028-02-29 00:01']) {
      api.clock.set(at(clock))
      expect((await registers('ruan-tian', '2028-02-29')).receipt.acceptBy).toBe(instant(clock.replace('02-29', '03-01')))
    }
  })
  it('no other year has it', async () => {
    await expect(registers('ruan-tian', '2027-02-29')).rejects.toMatchObject({ code: 'invalid-input' })
  })
  it('a sitting on it is booked from the day before and reminded of 24 hours ahead', async () => {
    api.clock.set(at('2028-02-27 23:59'))
    const { caseId } = await registers('qiao-xin')
    const { appointment } = await api.as('qiao-xin').appointments.book({ caseId, roomId: 'yanan', startsAt: instant('2028-02-29 09:00') })
    expect(await remindersOf(appointment.id)).toEqual([
      ['appointment-reminder', instant('2028-02-28 09:00')], ['appointment-soon', instant('2028-02-29 07:00')],
    ])
    expect(['2028-02-27 23:59', '2028-02-28 23:59', '2028-02-29 00:00', '2028-03-01 00:00'].map((clock) => shownAt(appointment.startsAt, at(clock))))
      .toEqual(['后天 9:00', '明天 9:00', '今天 9:00', '昨天 9:00'])
  })
  it('the horizon of 30 days counts it', async () => {
    api.clock.set(at('2028-02-28 23:59'))
    expect(await statesOn('yanan', '2028-03-28', 2)).toEqual(['free', undefined])
  })
})
