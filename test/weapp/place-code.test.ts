import { plateOf, withdrawnPlate } from '../../src/server/host/demo/directory/place-codes'
import { does } from './demo-people'
import { phoneOf, type Phone } from './phone'
import { answer, noise, submit } from './registration'

/** Lives in 万盛东里 and stands before a door of 津门里. */
const visitor = 'hao-jun'
const code = plateOf('jinmenli', '3 号楼', '2 单元')
let phone: Phone

/** As WeChat hands over the scene of a code it scanned: encoded. */
const scanned = (scene: string): string => `journeys/visit/place?scene=${encodeURIComponent(`c=${scene}`)}`

test('a scanned plate opens its place; the matter registered from it has the place filled in', async () => {
  phone = await phoneOf({ persona: visitor, start: scanned(code) })
  await phone.at('journeys/visit/place', '津门里 3 号楼 2 单元', '这里由谁负责', '李晓晴', '刘娜', '坐下来谈一谈')
  expect(phone.app.words()).toMatch(/现在值班|现在没有人值班/)
  await phone.press('110报警')
  await phone.press(/^(打电话 022-24370001|打 12345 市民热线)$/)
  expect(phone.app.device.callsOf('makePhoneCall').map(({ phoneNumber }) => phoneNumber)).toEqual(['110', expect.stringMatching(/^(02224370001|12345)$/)])

  await phone.press('登记一件事')
  await phone.at('journeys/register/start', '3 号楼 2 单元已替您填好')
  await phone.press(/^(开始登记|新登记一件)$/)
  await phone.at('journeys/register/safety', '先问一句')
  await answer(phone, noise, 'place')
  await phone.sees('津门里（津门街道）', '3 号楼', '2 单元')
  await answer(phone, { ...noise, place: async () => undefined })
  expect(phone.rows()).toContain('地点 津门里 3 号楼 2 单元')
  const number = await submit(phone)
  const { cases } = await does(visitor, 'cases/list', {})
  const caseId = cases.find((each) => each.number === number)?.id ?? ''
  expect((await does(visitor, 'cases/get', { caseId })).case.place).toMatchObject({ communityName: '津门里', building: '3 号楼', unit: '2 单元' })
})

test('the week is one tap from the plate, and so is the room', async () => {
  phone = await phoneOf({ persona: visitor, start: scanned(code) })
  await phone.at('journeys/visit/place', '这一周谁值班')
  await phone.press('这一周谁值班', '.ui-list-row')
  await phone.at('journeys/visit/duty', '亚楠调解室值班表', '今天 周', '明天 周')
  expect(phone.app.find('.ui-card')).toHaveLength(7)
  await phone.press('约这里')
  await phone.at('journeys/book/slots', '亚楠调解室')
})

test('without a plate one scans it; what is no plate, and one that is gone, say what to do', async () => {
  phone = await phoneOf({ persona: visitor, start: 'tabs/rooms/rooms' })
  await phone.at('tabs/rooms/rooms', '扫门牌码')
  await phone.press('扫门牌码', '.ui-list-row')
  await phone.at('journeys/visit/place', '您在哪个楼门？')

  await phone.press('扫门牌码', '.ui-button')
  await phone.at('journeys/visit/place', '您在哪个楼门？')
  phone.app.device.answer('scanCode', () => ({ result: 'https://example.org/menu', path: '' }))
  await phone.press('扫门牌码', '.ui-button')
  await phone.sees('这不是楼门上的码')

  await phone.fill('门牌码', 'J5CRP')
  await phone.press('看看这里谁负责')
  await phone.sees('码不完整，请照门牌上的再输一次')
  await phone.fill('门牌码', withdrawnPlate.code.toLowerCase())
  await phone.press('看看这里谁负责')
  await phone.sees('这块门牌打不开', '请打 12345 问一问，或者从首页登记')

  await phone.press('换一个门牌')
  await phone.sees('您在哪个楼门？')
  phone.app.device.answer('scanCode', () => ({ result: '', path: scanned(code), scanType: 'WX_CODE' }))
  await phone.press('扫门牌码', '.ui-button')
  await phone.sees('津门里 3 号楼 2 单元', '这里由谁负责')
})
