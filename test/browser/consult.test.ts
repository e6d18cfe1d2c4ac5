// An opinion and a notary, in a real browser against the built host with its demo district.
import type { Browser } from 'playwright-core'

import { routeUrl } from '../../src/client/routes'
import type { ApiClient } from '../support/api'
import { openBrowser } from '../support/browser'
import { startHost, type Host } from '../support/host'
import { phoneOf } from './phone'
import { staffOf } from './staff'

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

test('from the five cards to a quarter of an hour, and to a notary whose time is moved', async () => {
  const persona = 'qiao-xin'
  const phone = await phoneOf(browser, host.origin, persona)
  await phone.visit.open(routeUrl('gatherBar'))
  await phone.at('gatherBar', '随时约')
  await phone.press(/随时约/)
  await phone.at('consultOpinion', '想去哪儿说？')
  await phone.press(/^亚楠调解室/)
  await phone.at('consultOpinionSlots', '想说什么事')
  await phone.choose('停车难')
  await phone.answers(/有空/).first().tap()
  await phone.press('约这个时间')
  await phone.at('bookAppointment', '约好了', '社情民意', '想说的事：停车难')

  await phone.visit.open(routeUrl('consultServices'))
  await phone.at('consultServices', '想找谁问一问？')
  await phone.press(/苏文华 公证员/)
  await phone.at('consultService', '能帮什么', '请带上')
  await phone.answers(/有空/).first().tap()
  await phone.press('约这个时间')
  await phone.at('bookAppointment', '约好了', '苏文华 公证员')
  const isNotary = ({ provider }: { provider: { id: string } | null }): boolean => provider?.id === 'notary-su'
  const booked = (await as(persona).appointments.list({})).appointments.find(isNotary)

  await phone.press('改约')
  await phone.at('consultService', '没改成之前，这个时间一直给您留着。')
  await expect(phone.answers(/原来约的/).getAttribute('aria-disabled')).resolves.toBe('true')
  await phone.answers(/有空/).last().tap()
  await phone.press('改到这个时间')
  await phone.at('bookAppointment', '改好了')
  const moved = (await as(persona).appointments.list({})).appointments.find(isNotary)
  expect(moved).toMatchObject({ id: booked?.id, state: 'booked' })
  expect(moved?.startsAt).not.toBe(booked?.startsAt)
  expect(phone.visit.errors).toEqual([])
  expect(phone.visit.blocked).toEqual([])
  await phone.visit.close()
})
