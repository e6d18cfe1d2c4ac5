import type { Storage } from '../support/weapp-device'
import { does } from './demo-people'
import { phoneOf, type Phone } from './phone'

/** Nobody else's story: signing out everywhere reaches every phone of a person. */
const persona = 'shao-yun'
// The stories that come after find her as they knew her.
afterAll(async () => { await does(persona, 'ownData/correct', { name: '邵芸', phone: '13800000004', communityId: 'mingyueli', building: '4 号楼', unit: '3 单元 102' }) })

const drafts = (storage: Storage): string[] => [...storage.keys()].filter((key) => key.startsWith('register.draft'))
/** The list of rooms is anybody's: a home still open behind may ask for it again, as nobody. */
const read = (storage: Storage): string[] => [...storage.keys()].filter((key) => key.startsWith('read.') && !/^read\.(index$|.*\.(rooms|places)\/)/.test(key))

async function opensOwnData(phone: Phone): Promise<void> {
  await phone.open('/tabs/mine/mine')
  await phone.at('tabs/mine/mine', '我的信息')
  await phone.press(/^我的信息/)
  await phone.at('journeys/own/data', '我们存了您的什么')
}

async function beginsADraft(phone: Phone): Promise<void> {
  await phone.open('/journeys/register/start')
  await phone.at('journeys/register/start', '不收费')
  await phone.press(/^(开始登记|新登记一件)$/)
  await phone.at('journeys/register/safety', '先问一句')
}

test('signed out everywhere: both phones forget what they showed and what was begun, and go on after asking', async () => {
  const [atHome, elsewhere] = [new Map<string, string>(), new Map<string, string>()]
  const far = await phoneOf({ persona, storage: elsewhere })
  await far.at('tabs/home/home', '我要登记')
  await beginsADraft(far)
  expect(drafts(elsewhere)).toHaveLength(1)
  far.putAway()

  const phone = await phoneOf({ persona, storage: atHome })
  await phone.at('tabs/home/home', '我要登记')
  await beginsADraft(phone)
  await opensOwnData(phone)
  await phone.press(/^所有手机都退出/)
  await phone.sees('没交的草稿')
  await phone.press('都退出')
  await phone.at('journeys/own/signed-out', '这台手机已经退出')
  expect([drafts(atHome), read(atHome)]).toEqual([[], []])
  await phone.press('重新进入')
  await phone.at('tabs/home/home', '我要登记')
  await phone.open('/journeys/register/start')
  await phone.at('journeys/register/start', '不收费')
  expect(phone.app.words()).not.toContain('没填完的')
  phone.putAway()

  const again = await phoneOf({ persona, storage: elsewhere })
  await again.at('journeys/own/signed-out', '这台手机已经退出')
  expect(drafts(elsewhere)).toEqual([])
  await again.press('重新进入')
  await again.at('tabs/home/home', '我要登记')
})

test('what is kept is told; corrected, it is right at once; the copy opens and can be copied', async () => {
  const phone = await phoneOf({ persona })
  await phone.at('tabs/home/home', '我要登记')
  await opensOwnData(phone)
  await phone.press('修改', '.ui-check-row:first-child')
  await phone.at('journeys/own/correct', '哪里写错了')
  await phone.fill('怎么称呼您', '邵阿姨')
  await phone.press('改好了')
  await phone.at('journeys/own/data', '邵阿姨')
  expect((await does(persona, 'session/whoami', {})).name).toBe('邵阿姨')

  await phone.press(/^拿一份副本/)
  await phone.at('journeys/own/export', '我们存的，都在这里')
  await phone.press(/^您的称呼、电话和住处/)
  await phone.sees('邵阿姨', '电话：1380000')
  await phone.press('全部复制')
  const [copied] = phone.app.device.calls.filter(({ api }) => api === 'setClipboardData')
  expect(JSON.parse(String(copied?.options['data']))).toMatchObject({ profile: { name: '邵阿姨' } })
})

/** Whoever is still expected somewhere gives that up first; the suite's other stories may have left her a place. */
async function expectedNowhere(): Promise<void> {
  const { appointments } = await does(persona, 'appointments/list', {})
  for (const { id: appointmentId, canCancel } of appointments) if (canCancel) await does(persona, 'appointments/cancel', { appointmentId, reason: 'not-free' })
  const { gatherings } = await does(persona, 'gatherings/list', { whose: 'mine' })
  for (const { id: gatheringId } of gatherings) await does(persona, 'gatherings/leave', { gatheringId })
}

test('deleted: what goes and what stays is said before and after, and gone it is', async () => {
  await expectedNowhere()
  const phone = await phoneOf({ persona })
  await phone.at('tabs/home/home', '我要登记')
  await opensOwnData(phone)
  await phone.press(/^删除/)
  await phone.at('journeys/own/erase', '马上删掉')
  await phone.press('删掉能删的')
  await phone.sees('删掉能删的？')
  await phone.press('删掉')
  await phone.sees('删好了')
  expect(await does(persona, 'session/whoami', {})).toMatchObject({ name: null, phone: null, building: null })
  expect((await does(persona, 'ownData/summarise', {})).data.filter(({ kind }) => kind === 'profile' || kind === 'notices')).toEqual([])
})

test('the elder home: turned on by one tap at home, three things and a number, remembered, and turned off in sight', async () => {
  const storage: Storage = new Map<string, string>()
  const phone = await phoneOf({ persona: 'qiao-xin', storage })
  await phone.at('tabs/home/home', '离我近的调解室')
  await phone.press('字大一点')
  await phone.sees('我要登记', '约个时间', '我的事', '打给', '关掉长辈模式')
  expect(phone.app.words()).not.toContain('离我近的调解室')
  await phone.press(/^打给/)
  expect(phone.app.device.calls.filter(({ api }) => api === 'makePhoneCall')).toHaveLength(1)
  phone.putAway()

  const again = await phoneOf({ persona: 'qiao-xin', storage })
  await again.at('tabs/home/home', '约个时间')
  await again.press('关掉长辈模式')
  await again.sees('离我近的调解室')
})
