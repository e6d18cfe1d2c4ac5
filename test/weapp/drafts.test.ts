import { phoneOf, type Phone } from './phone'
import { answer, begin, heldDraft, leak, noise, noiseReadBack } from './registration'

const persona = 'shao-yun'
let phone: Phone

/** Wipes the app away and starts it again on the same phone, up to the list of what was begun. */
async function startAgain(): Promise<void> {
  const { storage } = phone.app
  phone.putAway()
  phone = await phoneOf({ persona, storage })
  await phone.at('tabs/home/home', '我要登记')
  await phone.press('我要登记')
  await phone.at('journeys/register/start', '没填完的')
}

test('killed while writing, the app comes back to that very question with every answer given so far', async () => {
  phone = await phoneOf({ persona })
  await begin(phone)
  await answer(phone, noise, 'story')
  await phone.fill('经过', '楼上每天夜里十一点')

  await startAgain()
  await phone.sees('邻里噪声', '楼上每天夜里十一点', '填到「经过」，第 6 步，共 11 步')
  await phone.press('接着填')
  await phone.at('journeys/register/story', '发生了什么')
  expect(phone.valueOf('经过')).toBe('楼上每天夜里十一点')

  await answer(phone, noise)
  expect(phone.rows()).toEqual(expect.arrayContaining(noiseReadBack))
  await phone.press('上一步')
  await phone.at('journeys/register/contact', '怎么联系您')
})

test('two registrations wait side by side, each at its own question with its own answers', async () => {
  phone = await phoneOf({ persona })
  await begin(phone)
  await answer(phone, noise, 'place')
  await startAgain()
  await phone.press('新登记一件')
  await phone.at('journeys/register/safety', '先问一句')
  await answer(phone, leak, 'questions')
  await phone.fill('漏在哪里？', '卫生间天花板')

  await startAgain()
  await phone.sees('填到「地点」，第 5 步', '填到「几个小问题」，第 4 步')
  await phone.press('接着填', phone.card('漏水渗水'))
  await phone.at('journeys/register/questions', '漏在哪里？')
  expect(phone.valueOf('漏在哪里？')).toBe('卫生间天花板')
  await phone.back()
  await phone.press('接着填', phone.card('邻里噪声'))
  await phone.at('journeys/register/place', '哪个小区')
  await phone.press('上一步')
  await phone.at('journeys/register/questions', '在您家哪间屋最响？')
  expect(phone.valueOf('在您家哪间屋最响？')).toBe('主卧')
})

test('a draft that is deleted is gone from the phone, and only that one', async () => {
  phone = await phoneOf({ persona, storage: new Map([...heldDraft(persona, { subject: 'noise' }), ...heldDraft(persona, { subject: 'leak' })]) })
  await startAgain()
  await phone.press('删掉', phone.card('漏水渗水'))
  await phone.sees('删掉这份登记？', '找不回来')
  await phone.press('删掉', '.ui-sheet__foot')
  expect(phone.app.words()).not.toContain('漏水渗水')

  await startAgain()
  expect(phone.app.find('.ui-card--marked')).toHaveLength(1)
  await phone.sees('邻里噪声')
})
