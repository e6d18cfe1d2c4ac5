// Plates and the inbox in a real browser. The built function and the built sweep run in this process, because the clock is set
// to an hour at which somebody is on duty.
import type { Browser } from 'playwright-core'
import path from 'node:path'

import { routeUrl } from '../../src/client/routes'
import { directoryWriter } from '../../src/server/adapters/postgres/directory-writer'
import { createSealing } from '../../src/server/adapters/sealing'
import { district } from '../../src/server/host/demo/directory/district'
import { plateOf } from '../../src/server/host/demo/directory/place-codes'
import { aRegistration } from '../support/a-registration'
import { startApi, testSecret, type Api } from '../support/api'
import { openBrowser } from '../support/browser'
import { serveApi, type HttpApi } from '../support/http'
import { phoneOf, type Phone } from './phone'
import { answerUntil } from './registration'

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

const plate = plateOf('jinmenli', '3 号楼', '2 单元')
/** Who is at the room of this plate, next time it opens. */
async function whenSomebodyIsThere(): Promise<string> {
  const { days } = await api.anyone.rooms.duty({ roomId: 'yanan' })
  const [day] = days.filter(({ hours, people }) => hours.length > 0 && people.length > 0)
  api.clock.set(day?.hours[0]?.opensAt ?? '')
  return day?.people[0]?.name ?? ''
}
const nothingAmiss = async (phone: Phone): Promise<void> => {
  expect([phone.visit.errors, phone.visit.blocked]).toEqual([[], []])
  await phone.visit.close()
}

test('a plate opens by its link: who is there, one tap to call, and a registration with the place filled in', async () => {
  const onDuty = await whenSomebodyIsThere()
  const phone = await phoneOf(browser, http.origin, 'hao-jun')
  await phone.visit.open(routeUrl('visitPlace', { code: plate }))
  await phone.at('visitPlace', '津门里 3 号楼 2 单元', '现在值班', new RegExp(`^${onDuty} `), '打电话 022-24370001', '社区民警 · 警官', '津门里网格员')
  await phone.press(/^这一周谁值班/)
  await phone.at('visitDuty', '亚楠调解室值班表', '今天 周')
  await phone.visit.page.goBack()
  await phone.at('visitPlace', '登记一件事')

  await phone.press('登记一件事')
  await phone.at('registerStart', '3 号楼 2 单元已替您填好，可以改')
  await phone.press('开始登记')
  await answerUntil(phone, 'registerPlace')
  await phone.at('registerPlace', '事情发生在哪里？', '津门里（津门街道）', '3 号楼', '2 单元')
  await phone.press('下一步')
  await phone.at('registerStory', '发生了什么？')
  await nothingAmiss(phone)
})

test('a plate that nobody knows says what to do instead', async () => {
  const phone = await phoneOf(browser, http.origin, 'hao-jun')
  await phone.visit.open(routeUrl('visitPlace', {}))
  await phone.at('visitPlace', '您在哪个楼门？')
  await phone.press('看看这里谁负责')
  await phone.sees('码不完整，请照门牌上的再输一次')
  await phone.fill('门牌码', 'abcde-fgh23')
  await phone.press('看看这里谁负责')
  await phone.sees('这块门牌打不开', '没有这个门牌码，可能换过新牌子了。请打 12345 问一问，或者从首页登记')
  await phone.press('去首页登记')
  await phone.at('home', '我要登记')
  // The browser itself notes that the plate was refused.
  expect(phone.visit.errors.filter((error) => !error.includes('404 (Not Found)'))).toEqual([])
  await phone.visit.close()
})

test('what one side books waits in the inbox of the other: counted on the bell and the tab, read once opened', async () => {
  const { caseId } = await api.as('wang-guilan').cases.register(aRegistration({ place: { communityId: 'jinmenli', building: '3 号楼', unit: '2 单元' } }))
  await directoryWriter({ db: api.db, sealing: createSealing(testSecret) }).joinRespondent({ districtId: district.id, caseId, personId: 'chen-jianguo' })
  const { rooms: [room] } = await api.anyone.rooms.list({ orderBy: 'soonest' })
  if (!room?.nextFreeAt) throw new Error('No room is free.')
  const phone = await phoneOf(browser, http.origin, 'chen-jianguo')
  await phone.at('home', '我要登记')
  const badge = phone.visit.page.locator('.taro-tabbar__tabbar .weui-badge').filter({ visible: true })
  await expect(badge.count()).resolves.toBe(0)

  await api.as('wang-guilan').appointments.book({ caseId, roomId: room.id, startsAt: room.nextFreeAt })
  await api.sweep()
  await phone.lookAgain()
  await badge.waitFor()
  await expect(badge.innerText()).resolves.toBe('1')
  await phone.visit.page.locator('[aria-description="1 条通知没看"]').waitFor()
  await phone.press('通知，1 条没看')
  await phone.at('visitInbox', '今天', '1 条没看', new RegExp(`^约好了：.*在${room.name}$`))
  await phone.press(/^约好了.*没看/)
  await phone.at('bookAppointment', '看地图', room.name)
  await phone.visit.page.goBack()
  await phone.at('visitInbox', '都看过了')
  await phone.visit.page.goBack()
  await phone.at('home', '我要登记')
  await badge.waitFor({ state: 'hidden' })
  await expect(phone.visit.page.locator('[aria-description]').count()).resolves.toBe(0)
  await nothingAmiss(phone)
})
