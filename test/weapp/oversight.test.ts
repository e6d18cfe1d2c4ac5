import { shownAt } from '../../src/client/ui/shown-time'
import { does, registers } from './demo-people'
import { phoneOf } from './phone'

const [resident, dispatcher, mediator, chief] = ['ruan-tian', 'sun-lei', 'wang-min', 'zheng-tao'] as const

test('a chief urges, the mediator replies, and the resident reads both and who looked, all by taps', async () => {
  const { caseId } = await registers(resident)
  await does(dispatcher, 'cases/accept', { caseId, level: 1 })
  await does(dispatcher, 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: mediator })
  await does(mediator, 'cases/acknowledge', { caseId })

  const office = await phoneOf({ persona: chief })
  await office.open(`/workbench/case?caseId=${caseId}`)
  await office.at('workbench/case', '138****')
  expect(office.app.words()).not.toMatch(/1380000\d{4}/)
  await office.press('督办')
  await office.at('workbench/urge', '要他们做什么', '双方也看得到')
  await office.fill('督办的话', '请今天内联系双方')
  await office.press('发出督办')
  await office.at('workbench/case', '您督办了这件事', '请今天内联系双方')
  office.putAway()

  const hand = await phoneOf({ persona: mediator })
  await hand.open(`/workbench/answer-urge?caseId=${caseId}`)
  await hand.at('workbench/answer-urge', '请今天内联系双方', '督办，最晚')
  await hand.fill('回复的话', '今天下午打电话')
  await hand.press('回复')
  await hand.at('tabs/home/home')
  hand.putAway()

  const phone = await phoneOf({ persona: resident })
  await phone.open(`/journeys/follow/case?caseId=${caseId}`)
  const { case: { timeline } } = await does(resident, 'cases/get', { caseId })
  const replyBy = timeline.find(({ kind }) => kind === 'urged')?.facts.replyBy ?? ''
  await phone.at('journeys/follow/case', '所长 郑涛督办了这件事', `最晚 ${shownAt(replyBy, Date.now())} 回复`, '王敏回复了督办', '今天下午打电话')
  expect(phone.app.words()).not.toContain('催办')
  await phone.press('谁看过我的材料', '.ui-list-row')
  await phone.at('journeys/follow/readers', '谁也改不了', '今天', '郑涛 · 津门派出所所长', '王敏', '看了材料')
})
