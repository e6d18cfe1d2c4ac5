// 约吧 in a real browser, by the clock: an offer nobody takes in time passes on to the next in line. The built function
// and the built sweep run in this process, because their clock has to be moved.
import type { Browser } from 'playwright-core'
import path from 'node:path'

import { routeUrl } from '../../src/client/routes'
import type { GatheringSummary } from '../../src/contract/gathering'
import { startApi, type Api } from '../support/api'
import { openBrowser } from '../support/browser'
import { serveApi, type HttpApi } from '../support/http'
import { phoneOf, type Phone } from './phone'

const [seated, firstInLine, secondInLine] = ['ruan-tian', 'hao-jun', 'shao-yun'] as const
const others = ['qiao-xin', 'wang-min', 'li-xiaoqing', 'sun-lei', 'zheng-tao', 'lu-haifeng', 'xiao-guoqiang', 'gong-xue'] as const

let api: Api
let http: HttpApi
let browser: Browser

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi({ now: new Date() }), openBrowser()])
  http = await serveApi(api, { pages: path.resolve('dist/h5') })
})
afterAll(async () => {
  await browser.close()
  await http.stop()
  await api.stop()
})

/** A small session, all its seats but one taken. */
async function theLastSeat(): Promise<GatheringSummary> {
  const { gatherings } = await api.anyone.gatherings.list({ kind: 'community' })
  const [found] = gatherings.filter((one) => one.signUp.state === 'open' && one.seatsLeft === one.seats).sort((one, other) => one.seats - other.seats)
  if (!found || found.seats - 1 > others.length) throw new Error('The district has no small session that nobody has joined.')
  for (const persona of others.slice(0, found.seats - 1)) await api.as(persona).gatherings.join({ gatheringId: found.id })
  return found
}

const opens = async (phone: Phone, { id }: GatheringSummary): Promise<void> => {
  await phone.visit.open(routeUrl('gatherSession', { gatheringId: id }))
  await phone.at('gatherSession')
}

test('an offer that nobody takes in time passes on, and whoever is too late is told what to do', async () => {
  const session = await theLastSeat()
  await api.as(seated).gatherings.join({ gatheringId: session.id })

  const phone = await phoneOf(browser, http.origin, firstInLine)
  await phone.visit.open(routeUrl('gatherBar'))
  await phone.at('gatherBar', '有事约一约，把话说透')
  await phone.press(/^文明风尚 · 广泛约/)
  await phone.at('gatherSessions', '街坊一起来', '满了，可以排队')
  await phone.press(new RegExp(`^满了，可以排队\\s*${session.title}`))
  await phone.at('gatherSession', session.title)
  await phone.press('排队候补')
  await phone.sees('排上了', '您排在第 1 位', '候补第 1 位')
  await api.as(secondInLine).gatherings.join({ gatheringId: session.id })

  await api.as(seated).gatherings.leave({ gatheringId: session.id })
  await phone.lookAgain()
  await phone.sees('有人退出了，轮到您', '给您留到')
  await api.sweep()
  await phone.visit.open(routeUrl('visitInbox'))
  await phone.at('visitInbox', `给您留了一个位子：${session.title}`)
  await phone.press(/给您留了一个位子：/)
  await phone.at('gatherSession', '有人退出了，轮到您')

  // The page has just asked; before it asks again the time is over and the tap comes too late.
  await phone.visit.page.waitForResponse(/gatherings\/get$/)
  api.clock.advance({ hours: 2, minutes: 1 })
  await phone.press('我要来')
  await phone.sees('给您留的位子过了时间，已经让给下一位。您可以重新排队', '排队候补')
  await api.sweep()
  await phone.visit.open(routeUrl('visitInbox'))
  await phone.at('visitInbox', `给您留的位子过了时间，已经让给下一位：${session.title}`)

  const next = await phoneOf(browser, http.origin, secondInLine)
  await opens(next, session)
  await next.sees('有人退出了，轮到您')
  await next.press('我要来')
  await next.sees('这一席是您的了', '已报名')
  const { gathering } = await api.as(secondInLine).gatherings.get({ gatheringId: session.id })
  expect(gathering).toMatchObject({ mine: { state: 'seated' }, seated: session.seats, seatsLeft: 0, waiting: 0 })

  // The browser itself notes the one refusal.
  expect(phone.visit.errors.filter((error) => !error.includes('409 (Conflict)'))).toEqual([])
  expect(next.visit.errors).toEqual([])
  await phone.visit.close()
  await next.visit.close()
})
