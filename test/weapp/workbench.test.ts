// The desk by taps on a phone: everybody finds their own lists, looks for a case and opens it on a page of its own.
import { does, registers } from './demo-people'
import { phoneOf, type Phone } from './phone'

let phone: Phone

const desk = 'workbench/desk'

test('a dispatcher goes from 我的 to the desk, finds what waits by its lists, its number and its phone, and opens it', async () => {
  const { caseId, receipt } = await registers('hao-jun', { contact: { name: '乔晓雯', phone: '13800009966', bestTime: 'any' }, safety: ['threatened'] })
  phone = await phoneOf({ persona: 'sun-lei', start: 'tabs/mine/mine' })
  await phone.at('tabs/mine/mine', '工作台', '调处中心')
  await phone.press(/^工作台/)
  await phone.at(desk, '孙蕾', '待受理', '待派单', '已超时', '2 小时内')

  await phone.press('找一件')
  for (const typed of [receipt.number, '13800009966', '乔晓雯']) {
    await phone.fill('找一件', typed)
    await phone.press('找一找')
    await phone.sees(receipt.number)
    await phone.app.waitFor(() => { expect(phone.app.words().match(/\d{4}-\d{6}/g)).toEqual([receipt.number.slice(3)]) })
  }
  await phone.sees('说过有危险，先看安全')
  expect(phone.app.words()).not.toContain('13800009966')
  expect(phone.app.words()).toContain('乔**')
  await phone.fill('找一件', '没有这个人')
  await phone.press('找一找')
  await phone.sees('没有找到，换个写法再找')
  await phone.fill('找一件', receipt.number)
  await phone.press('找一找')
  await phone.press(new RegExp(receipt.number), '.ui-card')
  await phone.at('workbench/case', '等调处中心答复', '先看安全', '乔晓雯（申请人）', '138****9966', '经过')
  await phone.back()
  await phone.at(desk, receipt.number)
  await phone.press('不找了')
  await phone.press('待派单')
  await phone.app.waitFor(() => { expect(phone.app.words()).not.toContain(receipt.number) })
  await does('sun-lei', 'cases/accept', { caseId, level: 1 })
  await phone.pullDown()
  await phone.sees(receipt.number, '一级')
})

test('a mediator\'s day holds what was dispatched to them, a colleague\'s does not', async () => {
  const { caseId, receipt } = await registers('hao-jun')
  await does('sun-lei', 'cases/accept', { caseId, level: 2 })
  await does('sun-lei', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: 'wang-min' })
  phone = await phoneOf({ persona: 'wang-min', start: desk })
  await phone.at(desk, '王敏', '今天', receipt.number, '签收 还有')
  phone.putAway()
  phone = await phoneOf({ persona: 'li-xiaoqing', start: desk })
  await phone.at(desk, '李晓晴', '今天')
  expect(phone.app.words()).not.toContain(receipt.number)
})

test('a supervisor looks at one rung at a time; a resident is told whose desk it is', async () => {
  phone = await phoneOf({ persona: 'zheng-tao', start: desk })
  await phone.at(desk, '超时', '快到时限', '每一级', '所长', '大队长', '副局长', '已升级至')
  await phone.press('副局长', '.ui-chip')
  await phone.app.waitFor(() => { expect(phone.app.words()).not.toContain('已升级至所长') })
  phone.putAway()
  phone = await phoneOf({ persona: 'qiao-xin', start: desk })
  await phone.at(desk, '这里是工作人员用的')
})
