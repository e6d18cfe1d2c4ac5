// One matter by taps alone, through the hands of a resident, the desk and a mediator who calls late. Its API runs in a process of
// its own, where its clock can be moved (test/support/clock-host.ts).
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { dayOf } from '../../src/client/ui/shown-time'
import { does } from './demo-people'
import { phoneOf, type Phone } from './phone'
import { pickSlot } from './picking'
import { answer, begin, noise, submit } from './registration'

const [resident, desk, mediator, chief] = ['qiao-xin', 'sun-lei', 'wang-min', 'zheng-tao'] as const
const hourMs = 3_600_000
const casePage = 'workbench/case'
const hostOfTheSuite = process.env['WEAPP_HOST']

let host: ChildProcess
let at = Date.now()
let phone: Phone
let caseId = ''
beforeAll(async () => {
  host = spawn(process.execPath, [path.resolve('test/support/clock-host.cjs')], { stdio: ['pipe', 'pipe', 'inherit'] })
  process.env['WEAPP_HOST'] = (await said() as { origin: string }).origin
})
afterAll(async () => {
  process.env['WEAPP_HOST'] = hostOfTheSuite
  const ended = once(host, 'exit')
  host.stdin?.end()
  await ended
})

/** The next line of the host. */
async function said(): Promise<unknown> {
  const [line] = await once(host.stdout as NodeJS.ReadableStream, 'data') as [Buffer]
  return JSON.parse(line.toString())
}
/** The server's clock; its timer comes twice. */
async function itIs(instant: number): Promise<void> {
  at = instant
  const heard = said()
  host.stdin?.write(`${JSON.stringify({ set: new Date(at).toISOString() })}\n`)
  await heard
}
/** Somebody takes their phone up at this page, and puts it away again. */
async function holds(persona: string, start: string, act: () => Promise<void>): Promise<void> {
  phone = await phoneOf({ persona, start })
  await act()
  phone.putAway()
}
const theirs = (act: () => Promise<void>): Promise<void> => holds(resident, `journeys/follow/case?caseId=${caseId}`, act)
const atTheCase = (act: () => Promise<void>): Promise<void> => holds(mediator, `${casePage}?caseId=${caseId}`, act)
async function chooses(step: string): Promise<void> {
  await phone.press('其他', '.ui-bottom-bar')
  await phone.press(step, '.ui-sheet')
}

test('from the registration over an accepted, dispatched, late and settled matter to its rating', async () => {
  const number = await registers()
  await holds(desk, 'workbench/desk', () => acceptsAndDispatches(number))
  await itIs(at + 0.4 * hourMs)
  await atTheCase(acknowledges)
  await isCalledLate()
  const startsAt = await isBookedASitting()
  await itIs(Date.parse(startsAt))
  await atTheCase(sitsAndSettles)
  await theirs(() => phone.at('journeys/follow/case', '双方达成了协议，请照约定去做', '桌椅装脚垫', '有事先敲门'))
  await itIs(at + 7 * 24 * hourMs)
  await atTheCase(followsUp)
  await theirs(saysThatItHolds)
  await atTheCase(closes)
  await theirs(rates)
  const { case: now } = await does(resident, 'cases/get', { caseId })
  // The sitting is days away, so the clock to meet goes up the ladder as well.
  expect(now.timeline.map(({ kind }) => kind).filter((kind, index) => kind !== 'escalated' || index === 4)).toEqual([
    'registered', 'accepted', 'dispatched', 'acknowledged', 'escalated', 'contacted', 'appointment-booked', 'sitting-opened', 'sitting-recorded', 'settled', 'followed-up',
    'confirmed', 'closed', 'rated',
  ])
}, 120_000)

async function registers(): Promise<string> {
  phone = await phoneOf({ persona: resident })
  await begin(phone)
  await answer(phone, noise)
  const number = await submit(phone)
  phone.putAway()
  const { cases } = await does(resident, 'cases/list', {})
  caseId = cases.find((each) => each.number === number)?.id ?? ''
  return number
}

async function acceptsAndDispatches(number: string): Promise<void> {
  await phone.at('workbench/desk', '待受理')
  await phone.press('待受理')
  await phone.press(new RegExp(number))
  await phone.at(casePage, '受理')
  await phone.press('受理', '.ui-bottom-bar')
  await phone.at('workbench/accept', '按几级办', '（建议）', '请先选一个级别')
  await phone.press(/^二级/)
  await phone.press('受理', '.ui-bottom-bar')
  await phone.at('workbench/dispatch', '派给谁办')
  await phone.press(/^亚楠调解室/)
  await phone.press(/^王敏 · /)
  await phone.press('派给王敏', '.ui-bottom-bar')
  await phone.at(casePage)
  expect((await does(resident, 'cases/get', { caseId })).case).toMatchObject({ stage: 'dispatched', level: 2, mediatorName: '王敏' })
}

async function acknowledges(): Promise<void> {
  await phone.at(casePage)
  await phone.press('签收', '.ui-bottom-bar')
  await phone.at('workbench/acknowledge', '24 小时内联系双方')
  await phone.press('签收', '.ui-bottom-bar')
  await phone.at('workbench/contact', '先联系，再记一笔')
}

/** A day and an hour later nobody has called: the chief of the station is told once, the resident reads it, and then the call comes. */
async function isCalledLate(): Promise<void> {
  await itIs(at + 25 * hourMs)
  await theirs(() => phone.at('journeys/follow/case', '王敏签收了您的事', '签收按时', '已超时，已升级至所长，由他盯着办'))
  const told = async () => (await does(chief, 'notices/list', {})).notices.filter((one) => one.kind === 'escalated' && one.caseId === caseId).length
  expect(await told()).toBe(1)
  await atTheCase(async () => {
    await phone.at(casePage)
    await phone.press('记录首次联系', '.ui-bottom-bar')
    await phone.at('workbench/contact')
    await phone.press('联系上了')
    await phone.press('记下')
    await phone.at(casePage)
  })
  await itIs(at + 0.5 * hourMs)
  expect(await told()).toBe(1)
}

async function isBookedASitting(): Promise<string> {
  const { days } = await does(mediator, 'rooms/slots', { roomId: 'yanan', fromOn: dayOf(Date.now() + 4 * 24 * hourMs), days: 20, caseId })
  const [slot] = days.flatMap(({ slots }) => slots.filter(({ state }) => state === 'free'))
  if (!slot) throw new Error('The room has nothing free.')
  await atTheCase(async () => {
    await phone.at(casePage)
    await chooses('约调解时间')
    await phone.at('workbench/book-sitting', '什么时候谈')
    await pickSlot(phone, slot)
    await phone.press('约这个时间')
    await phone.at(casePage)
  })
  return slot.startsAt
}

async function sitsAndSettles(): Promise<void> {
  await phone.at(casePage)
  await chooses('开始调解')
  await phone.at('workbench/sitting', '怎么谈')
  await phone.press('共同调解')
  await phone.press('开始调解', '.ui-bottom-bar')
  await phone.at('workbench/record', '谈得怎么样')
  await phone.fill('谈拢的 1', '桌椅装脚垫')
  await phone.fill('经过', '双方各说了一遍，都愿意改')
  await phone.press('写好了')
  await phone.at(casePage, '调解笔录')
  // Checking in may still come first on the day of the sitting.
  await phone.open(`/workbench/settle?caseId=${caseId}`)
  await phone.at('workbench/settle', '双方约定了什么')
  await phone.press('再加一条')
  for (const [index, [who, what]] of ([['楼上住户', '桌椅装脚垫'], ['乔女士', '有事先敲门']] as const).entries()) {
    const clause = `第 ${String(index + 1)} 条`
    await phone.fill(`${clause}：谁`, who)
    await phone.fill(`${clause}：做什么`, what)
    await phone.chooseDay(`${clause}：最晚哪天`, dayOf(at + 3 * 24 * hourMs))
  }
  await phone.press('达成协议', '.ui-bottom-bar')
  await phone.at(casePage, '桌椅装脚垫', '有事先敲门')
}

async function followsUp(): Promise<void> {
  await phone.at(casePage)
  await phone.press('回访', '.ui-bottom-bar')
  await phone.at('workbench/follow-up', '约定的事，做到了吗')
  await phone.press('都做到了')
  await phone.press('记下')
  await phone.at(casePage, '等申请人回话')
}

async function saysThatItHolds(): Promise<void> {
  await phone.at('journeys/follow/case', '约定的事，做到了吗')
  await phone.press('我来说')
  await phone.at('journeys/follow/confirm', '对方看不到您怎么说')
  await phone.press('都做到了')
  await phone.press('告诉调解员')
  await phone.at('journeys/follow/case', '您说：都做到了')
}

async function closes(): Promise<void> {
  await phone.at(casePage, '可以结单了')
  await phone.press('结单', '.ui-bottom-bar')
  await phone.at('workbench/close', '可以结单了')
  await phone.press('结单', '.ui-bottom-bar')
  await phone.press('确认结单')
  await phone.at(casePage, '已结单')
}

async function rates(): Promise<void> {
  await phone.at('journeys/follow/case', '已经结单，请您说说办得怎么样')
  await phone.press('去评价')
  await phone.at('journeys/rate/rate', '这件事，办得怎么样？')
  await phone.press('满意')
  await phone.press('有耐心')
  await phone.press('提交评价')
  await phone.sees('您的评价我们收到了')
}
