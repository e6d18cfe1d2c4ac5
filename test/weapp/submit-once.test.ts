import { does } from './demo-people'
import { phoneOf, type Phone } from './phone'
import { heldDraft, submit } from './registration'

const persona = 'chen-jianguo'
let phone: Phone
let casesBefore: string[]
beforeEach(async () => {
  casesBefore = await numbers()
  phone = await phoneOf({ persona, storage: heldDraft(persona) })
  await reachesTheCheckPage()
})

async function reachesTheCheckPage(...words: string[]): Promise<void> {
  await phone.at('tabs/home/home', '我要登记')
  await phone.press('我要登记')
  await phone.at('journeys/register/start', '填到「核对」，第 11 步', ...words)
  await phone.press('接着填')
  await phone.at('journeys/register/check', '请核对一遍')
}

const numbers = async (): Promise<string[]> => (await does(persona, 'cases/list', { limit: 50 })).cases.map(({ number }) => number)
const newCases = async (): Promise<string[]> => (await numbers()).filter((number) => !casesBefore.includes(number))
const heldDrafts = (): string[] => [...phone.app.storage.keys()].filter((key) => key.startsWith('register.draft'))

test('killed between sending and answer, sending again brings the receipt of the same one case', async () => {
  phone.app.network.answers = 'unheard'
  await phone.press('提交登记')
  await phone.app.waitFor(() => { expect(phone.app.network.unanswered).toContain('POST /api/cases/register') })
  const { storage } = phone.app
  phone.putAway()

  phone = await phoneOf({ persona, storage })
  await reachesTheCheckPage('提交过一次，还没收到回音。接着提交不会重复。')
  const number = await submit(phone)
  expect(await newCases()).toEqual([number])
  expect(heldDrafts()).toEqual([])
})

test('when the connection breaks before the answer, the person is told to try later; trying again registers once', async () => {
  phone.app.network.answers = 'lost'
  await phone.press('提交登记')
  await phone.sees('现在连不上，请稍后再试', '也不会登记两次')
  phone.app.network.answers = 'heard'
  const number = await submit(phone)
  expect(await newCases()).toEqual([number])
})

test('what was changed after a lost answer is not smuggled in: the receipt is the first text\'s and says so', async () => {
  phone.app.network.answers = 'lost'
  await phone.press('提交登记')
  await phone.sees('现在连不上，请稍后再试')
  phone.app.network.answers = 'heard'
  await phone.press('修改希望')
  await phone.at('journeys/register/wish', '您希望怎么解决')
  await phone.press('铺地垫、穿软底鞋')
  await phone.press('改好了')
  await phone.at('journeys/register/check', '铺地垫、穿软底鞋')
  const number = await submit(phone)

  await phone.sees('上一次提交其实已经收到了')
  expect(await newCases()).toEqual([number])
  const { cases } = await does(persona, 'cases/list', {})
  const { case: registered } = await does(persona, 'cases/get', { caseId: cases.find((each) => each.number === number)?.id ?? '' })
  expect(registered.wish).toBe('晚上 10 点以后不要再响')
})
