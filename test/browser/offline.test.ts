// The app in a real browser whose network goes away and comes back.
import type { Browser } from 'playwright-core'

import { routeUrl } from '../../src/client/routes'
import { openBrowser } from '../support/browser'
import { startHost, type Host } from '../support/host'
import { phoneOf, type Phone } from './phone'
import { staffOf } from './staff'

const persona = 'wang-guilan'
let host: Host
let browser: Browser
let phone: Phone
let caseId: string

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), openBrowser()])
  const { cases } = await staffOf(host.origin)(persona).cases.list({})
  caseId = cases.find(({ stage }) => stage === 'acknowledged')?.id ?? ''
})
afterAll(async () => {
  await browser.close()
  await host.stop()
})
beforeEach(async () => { phone = await phoneOf(browser, host.origin, persona) })
afterEach(() => phone.visit.close())

test('what was read before is read again when the server cannot be reached, with the time it is from', async () => {
  const { page } = phone.visit
  await phone.visit.open(routeUrl('followCase', { caseId }))
  await phone.at('followCase', '我们答应的时间')
  await page.route('**/api/**', (asked) => asked.abort())
  await page.reload()
  await phone.at('followCase', '王敏已签收', '我们答应的时间', /网络不通，看到的是 今天 \d+:\d\d 的内容/)
  await page.unroute('**/api/**')
  await phone.lookAgain()
  await page.getByText(/看到的是/).filter({ visible: true }).waitFor({ state: 'detached' })
})

test('a note written without a network waits in sight and goes once', async () => {
  const { context } = phone.visit
  const text = '没网的时候写的一句话'
  await phone.visit.open(routeUrl('followCase', { caseId }))
  await phone.at('followCase', '我们答应的时间')
  await phone.press('补充说明')
  await phone.at('followNote', '还想说什么？')
  await context.setOffline(true)
  await phone.fill('补充的话', text)
  await phone.press('补充上去')
  await phone.sees('没有网，已替您存好', text)
  await phone.press('回到这件事')
  await phone.at('followCase', '待发送', /现在没有网，看到的是 今天/)

  await context.setOffline(false)
  await phone.sees('补充说明，已经发出去了', '您补充了说明')
  const { case: after } = await staffOf(host.origin)(persona).cases.get({ caseId })
  expect(after.timeline.filter(({ facts }) => facts.text === text)).toHaveLength(1)
  await phone.press('知道了')
})
