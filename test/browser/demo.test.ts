// Three phones on one page of the demo, each the app itself under a name of its own, all on one database.
import type { Browser, FrameLocator, Page } from 'playwright-core'

import { openBrowser, visit, type Visit } from '../support/browser'
import { startHost, type Host } from '../support/host'

let host: Host
let browser: Browser
let desk: Visit
beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), openBrowser()])
  desk = await visit(browser, host.origin, { viewport: { width: 1280, height: 800 } })
  await desk.page.goto(`${host.origin}/demo`)
})
afterAll(async () => {
  await browser.close()
  await host.stop()
})

const phone = (page: Page, name: string): FrameLocator => page.frameLocator(`iframe[title="${name}的手机"]`)
const seen = (frame: FrameLocator, words: string | RegExp) => frame.getByText(words).filter({ visible: true }).first()
/** The pages below the one in view are kept, so only what can be seen counts. */
const button = (frame: FrameLocator, name: string | RegExp) => frame.getByRole('button', { name }).filter({ visible: true }).first()

test('each phone is its owner\'s, all three in view at once', async () => {
  const { page } = desk
  for (const name of ['王桂兰', '陈建国', '王敏']) await button(phone(page, name), `演示：${name}`).waitFor()
  const outside = await page.evaluate(() => [...document.querySelectorAll('.phone')].map((each) => each.getBoundingClientRect()).filter(({ right, bottom }) => right > innerWidth || bottom > innerHeight).length)
  expect(outside).toBe(0)
})

test('what one of them writes the mediator reads within seconds, and the neighbour does not', async () => {
  const { page } = desk
  const [resident, neighbour, mediator] = ['王桂兰', '陈建国', '王敏'].map((name) => phone(page, name)) as [FrameLocator, FrameLocator, FrameLocator]
  await seen(mediator, '您签收了').waitFor()
  await button(resident, /漏水渗水/).click()
  await button(resident, '补充说明').click()
  await resident.getByLabel('补充的话').filter({ visible: true }).fill('昨晚又漏了一盆水')
  await button(resident, '补充上去').click()
  await seen(resident, '昨晚又漏了一盆水').waitFor()

  await seen(mediator, '昨晚又漏了一盆水').waitFor({ timeout: 10_000 })
  expect(await neighbour.getByText('昨晚又漏了一盆水').count()).toBe(0)
})

test('a phone opened anew starts at its beginning and is still its owner\'s; the others stay where they are', async () => {
  const { page, errors, blocked } = desk
  await page.getByRole('button', { name: '重新打开王桂兰的手机' }).click()
  await seen(phone(page, '王桂兰'), '我要登记').waitFor()
  await button(phone(page, '王桂兰'), '演示：王桂兰').waitFor()
  expect(await seen(phone(page, '王敏'), '昨晚又漏了一盆水').count()).toBe(1)
  expect({ errors, blocked }).toEqual({ errors: [], blocked: [] })
})
