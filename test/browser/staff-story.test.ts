// One matter by taps alone, on three phones: the resident's, the desk's and the mediator's. The mediator calls late, so the built
// function and the built sweep run in this process, where their clock can be moved, and every phone's with it.
import type { Browser } from 'playwright-core'
import path from 'node:path'

import { routeUrl } from '../../src/client/routes'
import { dayOf } from '../../src/client/ui/shown-time'
import { startApi, type Api } from '../support/api'
import { openBrowser } from '../support/browser'
import { serveApi, type HttpApi } from '../support/http'
import { rates } from './one-matter'
import { phoneOf, type Phone } from './phone'
import { answerEveryPage } from './registration'

const [resident, desk, mediator, chief] = ['qiao-xin', 'sun-lei', 'wang-min', 'zheng-tao'] as const

let api: Api
let http: HttpApi
let browser: Browser
const refused: string[] = []
let phones: Record<'resident' | 'desk' | 'mediator', Phone>
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi({ now: new Date() }), openBrowser()])
  http = await serveApi(api, { pages: path.resolve('dist/h5') })
  phones = {
    resident: await phoneOf(browser, http.origin, resident), desk: await phoneOf(browser, http.origin, desk), mediator: await phoneOf(browser, http.origin, mediator),
  }
  for (const { visit } of Object.values(phones)) {
    visit.page.on('response', (answer) => { if (answer.status() >= 400) refused.push(new URL(answer.url()).pathname) })
  }
})
afterAll(async () => {
  await browser.close()
  await http.stop()
  await api.stop()
})

/** Everybody's clock, and the timer at its end, twice. */
async function itIs(instant: Date | string): Promise<void> {
  api.clock.set(instant)
  for (const { visit } of Object.values(phones)) await visit.page.clock.setSystemTime(api.clock.now())
  await api.sweep()
  await api.sweep()
}
const inHours = (hours: number): Date => new Date(api.clock.now().getTime() + hours * 3_600_000)

test('from the registration over an accepted, dispatched, late and settled matter to its rating', async () => {
  const number = await registers(phones.resident)
  const { cases: [registered] } = await api.as(resident).cases.list({})
  const caseId = registered?.id ?? ''
  await acceptsAndDispatches(phones.desk, number)
  await acknowledges(phones.mediator, number)
  await callsLate(caseId)
  await booksAndHoldsTheSitting(caseId)
  await settles(phones.mediator)
  await followsUp()
  await closes()
  await rates({ phone: phones.resident, as: api.as })
  const { case: now } = await api.as(resident).cases.get({ caseId })
  // The sitting is days away, so the clock to meet goes up the ladder as well.
  expect(now.timeline.map(({ kind }) => kind).filter((kind, index) => kind !== 'escalated' || index === 4)).toEqual([
    'registered', 'accepted', 'dispatched', 'acknowledged', 'escalated', 'contacted', 'appointment-booked', 'sitting-opened', 'sitting-recorded', 'settled', 'followed-up',
    'confirmed', 'closed', 'rated',
  ])
  for (const { visit } of Object.values(phones)) {
    // The browser itself notes what was refused; that is told by its address below.
    expect([visit.errors.filter((error) => !error.includes('404 (Not Found)')), visit.blocked]).toEqual([[], []])
    await visit.close()
  }
  // A link to a photo lives for minutes, and the clock jumped by days.
  expect(refused.filter((address) => !address.startsWith('/api/files/'))).toEqual([])
}, 180_000)

async function registers(phone: Phone): Promise<string> {
  await answerEveryPage(phone)
  await phone.press('提交登记')
  await phone.at('registerReceipt', '我们收到了')
  const [, number = ''] = /编号\s+(\S+ \d{4}-\d{6})/.exec(await phone.words()) ?? []
  await phone.press('看进展')
  await phone.at('followCase', '您登记了这件事')
  return number
}

/** From the lists of staff to the case with this number. */
async function opens(phone: Phone, number: string): Promise<void> {
  await phone.visit.open(routeUrl('workDesk'))
  await phone.at('workDesk')
  await phone.press(new RegExp(number))
  await phone.at('workCase', number)
}

async function acceptsAndDispatches(phone: Phone, number: string): Promise<void> {
  await opens(phone, number)
  await phone.press('受理')
  await phone.at('workAccept', '按几级办')
  await phone.choose(/^二级/)
  await phone.press('受理')
  await phone.at('workDispatch', '派给谁办')
  await phone.choose(/^亚楠调解室/)
  await phone.choose(/^王敏/)
  await phone.press('派给王敏')
  await phone.at('workCase', '王敏')
}

async function acknowledges(phone: Phone, number: string): Promise<void> {
  await itIs(inHours(0.4))
  await opens(phone, number)
  await phone.press('签收')
  await phone.at('workAcknowledge', '24 小时内联系双方')
  await phone.press('签收')
  await phone.at('workContact', '先联系，再记一笔')
  await phones.resident.lookAgain()
  await phones.resident.sees('王敏签收了您的事', '签收按时')
}

/** A day and an hour later nobody called: the chief of the station is told, once, and the resident reads it. */
async function callsLate(caseId: string): Promise<void> {
  await itIs(inHours(25))
  await phones.resident.lookAgain()
  await phones.resident.sees('已超时，已升级至所长，由他盯着办')
  const { notices } = await api.as(chief).notices.list({})
  expect(notices.filter((one) => one.kind === 'escalated' && one.caseId === caseId)).toHaveLength(1)
  const { mediator: phone } = phones
  await phone.choose(/^联系上了/)
  await phone.fill('说了什么', '愿意坐下来谈')
  await phone.press('记下')
  await phone.at('workCase')
  await itIs(api.clock.now())
  expect((await api.as(chief).notices.list({})).notices.filter(({ kind }) => kind === 'escalated')).toHaveLength(1)
}

async function booksAndHoldsTheSitting(caseId: string): Promise<void> {
  const { mediator: phone } = phones
  await phone.press('其他')
  await phone.press('约调解时间')
  await phone.at('workBook', '什么时候谈')
  await phone.answers(/还有 \d+ 席/).first().tap()
  await phone.press('约这个时间')
  await phone.at('workCase')
  const { case: { nextAppointment } } = await api.as(resident).cases.get({ caseId })
  await itIs(nextAppointment?.startsAt ?? '')
  await phone.visit.page.reload()
  await phone.at('workCase')
  await phone.press('其他')
  await phone.press('开始调解')
  await phone.at('workSitting', '今天约的')
  await phone.choose(/^共同调解/)
  await phone.press('开始调解')
  await phone.at('workRecord', '谈得怎么样')
  await phone.fill('谈拢的 1', '桌椅装脚垫')
  await phone.fill('经过', '双方各说了一遍，都愿意改')
  await phone.press('写好了')
  await phone.at('workCase', '调解笔录')
}

async function settles(phone: Phone): Promise<void> {
  await phone.press('达成协议')
  await phone.at('workSettle', '双方约定了什么')
  await phone.press('再加一条')
  const today = `${dayOf(api.clock.now().getTime()).slice(8)}日`
  for (const [index, [who, what]] of [['楼上住户', '桌椅装脚垫'], ['乔女士', '有事先敲门']].entries()) {
    const clause = `第 ${String(index + 1)} 条`
    await phone.fill(`${clause}：谁`, who ?? '')
    await phone.fill(`${clause}：做什么`, what ?? '')
    await phone.turn(`${clause}：最晚哪天`, today)
  }
  await phone.press('达成协议')
  await phone.at('workCase', '桌椅装脚垫', '有事先敲门')
  await phones.resident.lookAgain()
  await phones.resident.sees('双方达成了协议，请照约定去做', '有事先敲门')
}

async function followsUp(): Promise<void> {
  const { mediator: phone, resident: theirs } = phones
  await itIs(inHours(7 * 24))
  await phone.press('回访')
  await phone.at('workFollowUp', '约定的事，做到了吗')
  await phone.choose(/^都做到了/)
  await phone.press('记下')
  await phone.at('workCase', '等申请人回话')
  await theirs.lookAgain()
  await theirs.press('我来说')
  await theirs.at('followConfirm', '对方看不到您怎么说')
  await theirs.choose(/^都做到了/)
  await theirs.press('告诉调解员')
  await theirs.at('followCase', '您说：都做到了')
}

async function closes(): Promise<void> {
  const { mediator: phone, resident: theirs } = phones
  await phone.lookAgain()
  await phone.sees('可以结单了')
  await phone.press('结单')
  await phone.at('workClose', '这件事可以结了吗')
  await phone.press('结单')
  await phone.press('确认结单')
  await phone.at('workCase', '已结单')
  await theirs.lookAgain()
  await theirs.sees('已经结单，请您说说办得怎么样')
}
