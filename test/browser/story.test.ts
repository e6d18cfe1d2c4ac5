// The built app in a real browser, against the built host with its demo district.
import type { Browser } from 'playwright-core'

import { routeUrl } from '../../src/client/routes'
import type { ApiClient } from '../support/api'
import { openBrowser } from '../support/browser'
import { startHost, type Host } from '../support/host'
import { addressesFor, lookAtPages, type Addresses } from './every-page'
import { books, findsTheCase, rates, readsEveryStep, registers, staysPrivate, verifies } from './one-matter'
import { phoneOf, type Phone } from './phone'
import { answerEveryPage } from './registration'
import { staffOf } from './staff'
import { staffAddressesFor } from './staff-pages'

let host: Host
let browser: Browser
let as: (persona: string) => ApiClient

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), openBrowser()])
  as = staffOf(host.origin)
})
afterAll(async () => {
  await browser.close()
  await host.stop()
})

test('a matter goes from the first tap to the rating', async () => {
  const phone = await phoneOf(browser, host.origin, 'qiao-xin')
  const told = { phone, as }
  const registered = await registers(told)
  await findsTheCase(told)
  await books(told)
  await readsEveryStep(told, registered.caseId)
  await rates(told)
  await verifies(told, registered)
  const neighbour = await phoneOf(browser, host.origin, 'wang-guilan')
  await staysPrivate({ phone: neighbour, as }, registered)

  expect(phone.visit.errors).toEqual([])
  // The browser itself notes that the case was refused.
  expect(neighbour.visit.errors.filter((error) => !error.includes('404 (Not Found)'))).toEqual([])
  expect([...phone.visit.blocked, ...neighbour.visit.blocked]).toEqual([])
  await phone.visit.close()
  await neighbour.visit.close()
})

test('every page opens by its address, in the normal and in the large view, with nothing amiss', async () => {
  const phone = await phoneOf(browser, host.origin, 'chen-jianguo')
  await answerEveryPage(phone)
  const draftId = /draftId=([^&]+)/.exec(phone.visit.page.url())?.[1] ?? ''
  await findsNothingAmiss(phone, await addressesFor(as('chen-jianguo'), draftId))
}, 240_000)

test('somebody whose browser is set to letters twice the size gets them', async () => {
  const { visit } = await phoneOf(browser, host.origin, 'wang-guilan')
  const settings = await visit.context.newCDPSession(visit.page)
  await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  await visit.page.goto('about:blank')
  await visit.open(routeUrl('home'))
  expect(await visit.page.locator('.ui-screen').first().evaluate((screen) => getComputedStyle(screen).getPropertyValue('--scale'))).toBe('2')
  await visit.close()
})

test('nor is anything amiss for somebody whose matter is closed and not rated', async () => {
  const { cases } = await as('hao-jun').cases.list({})
  const caseId = cases.find(({ awaitsRating }) => awaitsRating)?.id ?? ''
  const phone = await phoneOf(browser, host.origin, 'hao-jun')
  await findsNothingAmiss(phone, { home: {}, followCase: { caseId }, followReopen: { caseId }, rate: { caseId } })
})

test('nor on any page of the workbench, for those whose page it is', async () => {
  for (const [persona, addresses] of Object.entries(await staffAddressesFor(as))) {
    await findsNothingAmiss(await phoneOf(browser, host.origin, persona), addresses)
  }
}, 240_000)

async function findsNothingAmiss(phone: Phone, addresses: Addresses): Promise<void> {
  // A page opened for nothing shows only that there is nothing.
  expect(Object.values(addresses).flatMap((params) => Object.values(params))).not.toContain('')
  const inNormalView = await lookAtPages(phone, addresses)
  await phone.visit.open(routeUrl('mine'))
  await phone.at('mine', '字和按钮放大')
  await phone.press('打开')
  await phone.sees('字和按钮已放大')
  const inLargeView = await lookAtPages(phone, addresses)
  expect({ inNormalView, inLargeView }).toEqual({ inNormalView: {}, inLargeView: {} })
  await phone.visit.close()
}
