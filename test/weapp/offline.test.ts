import { does, freeSlotsAhead, registers } from './demo-people'
import { phoneOf, type Phone } from './phone'
import { pickSlot } from './picking'
import { heldDraft } from './registration'

const persona = 'shao-yun'
const somebodyElse = 'hao-jun'
let phone: Phone

const numbersOf = async (who: string): Promise<string[]> => (await does(who, 'cases/list', { limit: 50 })).cases.map(({ number }) => number)
const keysWith = (beginning: string): string[] => [...phone.app.storage.keys()].filter((key) => key.startsWith(beginning))
const notesOf = async (caseId: string): Promise<string[]> =>
  (await does(persona, 'cases/get', { caseId })).case.timeline.flatMap(({ kind, facts }) => (kind === 'note-added' && facts.text ? [facts.text] : []))
const nameOf = async (who: string): Promise<string> => (await does(who, 'session/whoami', {})).name ?? ''
const seenAt = /现在没有网，看到的是 今天 \d+:\d\d 的内容/

/** Wipes the app away and starts it again on the same phone. */
async function startAgain({ isOffline, who = persona, start }: { isOffline: boolean; who?: string; start?: string }): Promise<void> {
  const { storage } = phone.app
  phone.putAway()
  phone = await phoneOf({ persona: who, storage, isOffline, ...(start ? { start } : {}) })
}

describe('reading without a network', () => {
  test('what was opened before is there after the app was wiped away, with the time it is from; it renews by itself', async () => {
    const { caseId } = await registers(persona, { wish: '请把楼道的灯修好' })
    const name = await nameOf(persona)
    phone = await phoneOf({ persona })
    await phone.at('tabs/home/home', name, '亚楠调解室')
    await phone.open('/tabs/mine/mine')
    await phone.at('tabs/mine/mine', name)
    await phone.open('/journeys/follow/cases')
    await phone.at('journeys/follow/cases', '每一步都写着最晚什么时候')
    await phone.open(`/journeys/follow/case?caseId=${caseId}`)
    await phone.at('journeys/follow/case', '请把楼道的灯修好')

    await startAgain({ isOffline: true })
    await phone.at('tabs/home/home', name, '亚楠调解室', '的内容')
    expect(phone.app.words()).toMatch(seenAt)
    expect(phone.app.words()).not.toContain('再试一次')
    await phone.open('/tabs/mine/mine')
    await phone.at('tabs/mine/mine', name)
    expect(phone.app.words()).toMatch(seenAt)
    await phone.open(`/journeys/follow/case?caseId=${caseId}`)
    await phone.at('journeys/follow/case', '请把楼道的灯修好', '的内容')
    expect(phone.app.words()).toMatch(seenAt)

    await does(persona, 'cases/addNote', { caseId, text: '另一部手机上写的' })
    await phone.app.setOnline(true)
    await phone.sees('另一部手机上写的')
    expect(phone.app.words()).not.toContain('看到的是')
  })

  test('what was never opened says what to do; a picture of free times is never an old one', async () => {
    const { caseId } = await registers(persona)
    const start = `journeys/book/slots?roomId=qiushi&caseId=${caseId}`
    phone = await phoneOf({ persona, start })
    await phone.at('journeys/book/slots', '约这个时间')
    await startAgain({ isOffline: true, start })
    await phone.at('journeys/book/slots', '再试一次')
    await phone.open('/journeys/book/room?roomId=haisong')
    await phone.at('journeys/book/room', '再试一次')
  })

  test('the next person on the same phone sees nothing of the one before', async () => {
    const { caseId } = await registers(persona, { wish: '只给自己看的愿望' })
    phone = await phoneOf({ persona, start: `journeys/follow/case?caseId=${caseId}` })
    await phone.at('journeys/follow/case', '只给自己看的愿望')
    await startAgain({ isOffline: true, who: somebodyElse, start: `journeys/follow/case?caseId=${caseId}` })
    await phone.at('journeys/follow/case', '再试一次')
    expect(phone.app.words()).not.toContain('只给自己看的愿望')
    await phone.open('/tabs/mine/mine')
    await phone.at('tabs/mine/mine', '再试一次')
    expect(phone.app.words()).not.toContain(await nameOf(persona))
  })

  test('what an app of an older contract kept is not shown', async () => {
    phone = await phoneOf({ persona, start: 'tabs/mine/mine' })
    await phone.at('tabs/mine/mine', '津门里 · 居民')
    const index = JSON.parse(JSON.parse(phone.app.storage.get('read.index') ?? '""') as string) as { edition: string }
    phone.app.storage.set('read.index', JSON.stringify(JSON.stringify({ ...index, edition: 'older' })))
    await startAgain({ isOffline: true, start: 'tabs/mine/mine' })
    await phone.at('tabs/mine/mine', '再试一次')
    expect(phone.app.words()).not.toContain('津门里 · 居民')
  })
})

describe('a registration without a network', () => {
  let before: string[]
  const newNumbers = async (): Promise<string[]> => (await numbersOf(persona)).filter((number) => !before.includes(number))

  beforeEach(async () => {
    before = await numbersOf(persona)
    phone = await phoneOf({ persona, storage: heldDraft(persona) })
    await phone.open('/journeys/register/start')
    await phone.press('接着填')
    await phone.at('journeys/register/check', '提交登记')
    await phone.app.setOnline(false)
    await phone.press('提交登记')
    await phone.at('journeys/register/check', '没有网，已替您存好', '有网时自动发出', '登记「邻里噪声」')
  })

  test('goes by itself when the network returns, and the receipt takes its place', async () => {
    expect(await newNumbers()).toEqual([])
    await phone.app.setOnline(true)
    await phone.at('journeys/register/receipt', '我们收到了', '核验码')
    expect(await newNumbers()).toHaveLength(1)
    expect([...keysWith('waiting.'), ...keysWith('register.draft')]).toEqual([])
  })

  test('goes once though the app is killed and the first answer is lost; the home screen gives its number', async () => {
    const { storage } = phone.app
    phone.putAway()
    phone = await phoneOf({ persona, storage, isOffline: true })
    await phone.at('tabs/home/home', '待发送', '没有网，已替您存好')
    phone.app.network.answers = 'unheard'
    await phone.app.setOnline(true)
    await phone.app.waitFor(() => { expect(phone.app.network.unanswered).toContain('POST /api/cases/register') })

    await startAgain({ isOffline: false })
    await phone.at('tabs/home/home', '登记「邻里噪声」，已经发出去了', '编号 东丽')
    const sent = await newNumbers()
    expect(sent).toHaveLength(1)
    await phone.sees(sent[0] ?? '')
    await phone.press('看看')
    await phone.at('journeys/register/receipt', '我们收到了', sent[0] ?? '')
    await phone.open('/tabs/home/home')
    expect([...keysWith('waiting.'), ...keysWith('register.draft')]).toEqual([])
  })

  test('cannot be changed on the sly; taken back it is a draft again', async () => {
    await phone.open('/tabs/mine/mine')
    await phone.at('tabs/mine/mine', '待发送')
    await phone.open('/journeys/register/start')
    await phone.at('journeys/register/start', '已替您存好，有网时自动发出')
    await phone.press('看看')
    await phone.at('journeys/register/check', '没有网，已替您存好')
    await phone.press('不发了')
    await phone.sees('登记变回草稿')
    await phone.press('不发了', '.ui-sheet__foot')
    await phone.sees('请核对一遍', '提交登记')
    await phone.app.setOnline(true)
    await phone.app.settle()
    expect(await newNumbers()).toEqual([])
    expect(keysWith('register.draft')).toHaveLength(1)
  })

  test('with a photo that has not travelled yet nothing can be kept, and the person is told', async () => {
    const { storage } = phone.app
    phone.putAway()
    phone = await phoneOf({
      persona, isOffline: true,
      storage: new Map([...storage].filter(([key]) => !key.startsWith('waiting.') && !key.startsWith('register.')).concat([...heldDraft(persona, { photos: [{ id: 'p', src: '', fileId: null }] })])),
      start: 'journeys/register/start',
    })
    await phone.press('接着填')
    await phone.at('journeys/register/check', '没有网，照片传不上去')
  })
})

describe('a note without a network', () => {
  test('waits in sight on the case, goes by itself, and the case shows it', async () => {
    const { caseId } = await registers(persona)
    phone = await phoneOf({ persona, start: `journeys/follow/case?caseId=${caseId}` })
    await phone.at('journeys/follow/case', '补充说明')
    await phone.app.setOnline(false)
    await phone.press('补充说明')
    await phone.at('journeys/follow/note', '还想说什么')
    await phone.fill('补充的话', '昨晚又响到十二点')
    await phone.press('补充上去')
    await phone.sees('没有网，已替您存好', '昨晚又响到十二点')
    await phone.press('现在发送')
    await phone.sees('没有网，已替您存好')
    await phone.press('回到这件事')
    await phone.at('journeys/follow/case', '待发送', '昨晚又响到十二点')

    phone.app.network.answers = 'lost'
    await phone.app.setOnline(true)
    await phone.sees('发过一次还没回音')
    expect(await notesOf(caseId)).toEqual(['昨晚又响到十二点'])
    phone.app.network.answers = 'heard'
    await phone.press('现在发送')
    await phone.sees('补充说明，已经发出去了', '您补充了说明')
    expect(await notesOf(caseId)).toEqual(['昨晚又响到十二点'])
    await phone.press('知道了')
    expect(keysWith('waiting.')).toEqual([])
  })

  test('that is refused says why and keeps every word; nobody else on the phone sees or sends it', async () => {
    const { caseId } = await registers(persona)
    phone = await phoneOf({ persona, start: `journeys/follow/note?caseId=${caseId}` })
    await phone.app.setOnline(false)
    await phone.fill('补充的话', '写了很久的一段话')
    await phone.press('补充上去')
    await phone.sees('没有网，已替您存好')
    await does('sun-lei', 'cases/decline', { caseId, reason: 'crime', goInstead: '请到派出所报案' })

    await startAgain({ isOffline: false, who: somebodyElse })
    await phone.at('tabs/home/home', '离我近的调解室')
    expect(phone.app.words()).not.toContain('写了很久的一段话')
    expect(keysWith(`waiting.${persona}.`)).toHaveLength(1)

    await startAgain({ isOffline: false })
    await phone.at('tabs/home/home', '没能发出去', '写了很久的一段话')
    await phone.press('去改')
    await phone.at('journeys/follow/note', '还想说什么')
    expect(phone.valueOf('补充的话')).toBe('写了很久的一段话')
  })
})

test('a rating without a network goes once when it returns', async () => {
  const { caseId } = await registers(persona)
  await does('sun-lei', 'cases/accept', { caseId, level: 1 })
  await does('sun-lei', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: 'wang-min' })
  await does('wang-min', 'cases/acknowledge', { caseId })
  await does('wang-min', 'cases/contact', { caseId, means: 'call', isReached: true })
  await does('wang-min', 'cases/openSitting', { caseId, form: 'joint' })
  await does('wang-min', 'cases/settle', { caseId, form: 'oral', clauses: [{ who: '楼上住户', what: '晚上十点后不拖桌子', performByOn: '2099-01-01' }] })
  await does('wang-min', 'cases/followUp', { caseId, outcome: 'holding' })
  await does(persona, 'cases/confirm', { caseId, outcome: 'holding' })
  await does('wang-min', 'cases/close', { caseId })
  phone = await phoneOf({ persona, start: `journeys/rate/rate?caseId=${caseId}` })
  await phone.at('journeys/rate/rate', '这件事，办得怎么样？')
  await phone.app.setOnline(false)
  await phone.press('不满意')
  await phone.fill('还想说的话', '等了太久')
  await phone.press('提交评价')
  await phone.sees('没有网，已替您存好', '评价「不满意」', '等了太久')

  await phone.app.setOnline(true)
  await phone.sees('您的评价我们收到了')
  expect((await does(persona, 'ratings/get', { caseId })).rating).toMatchObject({ level: 'dissatisfied', comment: '等了太久' })
  expect(keysWith('waiting.')).toEqual([])
})

test('a time is not kept for later: the app says that it takes the network', async () => {
  const { caseId } = await registers(persona)
  const [slot] = await freeSlotsAhead('qiushi', Date.now())
  if (!slot) throw new Error('The room has nothing free.')
  phone = await phoneOf({ persona, start: `journeys/book/slots?roomId=qiushi&caseId=${caseId}` })
  await phone.at('journeys/book/slots', '约这个时间')
  await pickSlot(phone, slot)
  await phone.app.setOnline(false)
  await phone.press('约这个时间')
  await phone.sees('现在没有网。这一步要连上网才能办，连上后再按一次。')
  expect(keysWith('waiting.')).toEqual([])
})
