// The desk in a real browser: two panes where there is room for them, one column in the hand, and nothing amiss in either.
import type { Browser } from 'playwright-core'

import { routeUrl } from '../../src/client/routes'
import { openBrowser, visit, type Visit } from '../support/browser'
import { startHost, type Host } from '../support/host'
import { lookAtPages } from './every-page'
import { phoneOf } from './phone'
import { staffOf } from './staff'

let host: Host
let browser: Browser
beforeAll(async () => { [host, browser] = await Promise.all([startHost(), openBrowser()]) })
afterAll(async () => {
  await browser.close()
  await host.stop()
})

const seen = ({ page }: Visit, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first()
const card = ({ page }: Visit, words: RegExp) => page.getByRole('button', { name: words }).filter({ visible: true }).first()

test('from 900 points a case opens beside the list, below on a page of its own', async () => {
  const wide = await visit(browser, host.origin, { persona: 'wang-min', viewport: { width: 900, height: 800 } })
  await wide.open(routeUrl('workDesk'))
  await seen(wide, '点左边一件，这里看全部').waitFor()
  await card(wide, /漏水渗水/).click()
  await seen(wide, '发生了什么').waitFor()
  expect(wide.page.url()).toContain('workbench/desk')
  const [list, open] = await Promise.all([card(wide, /漏水渗水/).boundingBox(), seen(wide, '发生了什么').boundingBox()])
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThan(open?.x ?? 0)
  // The window made narrower becomes a phone.
  await wide.page.setViewportSize({ width: 899, height: 800 })
  await seen(wide, '发生了什么').waitFor({ state: 'detached' })
  await card(wide, /漏水渗水/).click()
  await wide.page.waitForURL(/workbench\/case/)
  await seen(wide, '发生了什么').waitFor()
  expect({ errors: wide.errors, blocked: wide.blocked }).toEqual({ errors: [], blocked: [] })
  await wide.close()
})

test.each([['in the hand', 390], ['on a desk', 1280]])('nothing is amiss on the desk and the case page, %s', async (_, width) => {
  const { rows: [row] } = await staffOf(host.origin)('wang-min').workbench.day({})
  for (const persona of ['wang-min', 'sun-lei', 'zheng-tao']) {
    const phone = await phoneOf(browser, host.origin, persona)
    await phone.visit.page.setViewportSize({ width, height: 844 })
    const addresses = { workDesk: { caseId: row?.caseId ?? '' }, workCase: { caseId: row?.caseId ?? '' } }
    expect({ persona, found: await lookAtPages(phone, addresses) }).toEqual({ persona, found: {} })
    await phone.visit.close()
  }
}, 120_000)
