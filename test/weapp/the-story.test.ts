import { shownClock, shownRange } from '../../src/client/ui/shown-time'
import { attributesOf } from '../support/weapp-page'
import { jpegFromAPhone, whereItWasTaken } from '../support/photos'
import { bytesAt, does, freeSlotsAhead } from './demo-people'
import { phoneOf, type Phone } from './phone'
import { pickSlot } from './picking'
import { answer, begin, noise, noiseReadBack, submit } from './registration'

const resident = 'qiao-xin'
let phone: Phone

test('a resident registers, books a room, follows every step of the staff and rates it, all by taps', async () => {
  phone = await phoneOf({ persona: resident })
  const number = await registersWithAPhoto()
  const { cases } = await does(resident, 'cases/list', {})
  const caseId = cases.find((each) => each.number === number)?.id ?? ''
  await theRecordHoldsIt(caseId)
  await booksARoom()
  await follows(caseId)
  await rates(caseId)
})

async function registersWithAPhoto(): Promise<string> {
  phone.app.device.photograph(Buffer.from(jpegFromAPhone()))
  await begin(phone)
  await answer(phone, noise, 'photos')
  await phone.press('添加照片')
  await phone.app.waitFor(() => { expect(phone.app.network.log).toContain('POST /api/files/finish') })
  await phone.app.waitFor(() => { expect(phone.app.words()).not.toContain('上传中') })
  await phone.press('下一步')
  await phone.at('journeys/register/respondent', '对方是谁')
  await answer(phone, noise)
  expect(phone.rows()).toEqual(expect.arrayContaining(noiseReadBack.map((line) => line === '照片 没有' ? '照片 1 张' : line)))

  await phone.press('修改希望')
  await phone.at('journeys/register/wish', '您希望怎么解决')
  await phone.press('铺地垫、穿软底鞋')
  await phone.press('改好了')
  await phone.at('journeys/register/check', '晚上 10 点以后不要再响；铺地垫、穿软底鞋')
  const number = await submit(phone)
  expect([...phone.app.storage.keys()].filter((key) => key.startsWith('register.draft'))).toEqual([])
  return number
}

async function theRecordHoldsIt(caseId: string): Promise<void> {
  const { case: registered } = await does(resident, 'cases/get', { caseId })
  expect(registered).toMatchObject({
    stage: 'registered', subject: 'noise', place: { communityName: '津门里', building: '3 号楼', unit: '2 单元' }, isOngoing: true,
    wish: '晚上 10 点以后不要再响；铺地垫、穿软底鞋', applicant: { name: '乔女士', phone: '13800000006' }, respondent: { name: '楼上住户' },
  })
  expect(registered.photos).toHaveLength(1)
  const photo = (await bytesAt(registered.photos[0]?.url ?? '')).toString('latin1')
  expect(photo.startsWith('\xff\xd8\xff')).toBe(true)
  expect(photo).not.toContain(whereItWasTaken)
}

async function booksARoom(): Promise<void> {
  const [slot] = await freeSlotsAhead('qiushi', Date.now())
  if (!slot) throw new Error('The room has nothing free.')
  await phone.open('/tabs/rooms/rooms')
  await phone.at('tabs/rooms/rooms', '秋实调解室')
  await phone.press('秋实调解室')
  await phone.at('journeys/book/room', '名字的来历', '约这里')
  await phone.press('约这里')
  await phone.at('journeys/book/slots', '邻里噪声 · 3 号楼', '还没选时间')
  await pickSlot(phone, slot)
  await phone.press('约这个时间')
  await phone.at('journeys/book/appointment', '约好了', '秋实调解室', shownRange(slot.startsAt, slot.endsAt, Date.now()), '前可以改约或取消')
  await phone.press('加到日历')
  expect(phone.app.device.callsOf('addPhoneCalendar')).toEqual([expect.objectContaining({ startTime: Date.parse(slot.startsAt) / 1000 })])
  await phone.press('邻里噪声', '.ui-list-row')
}

async function follows(caseId: string): Promise<void> {
  await phone.at('journeys/follow/case', '我们收到了，最晚', '前答复您', '我们答应的时间', '您登记了这件事', '约好了调解时间')
  const clock = shownClock((await does(resident, 'cases/get', { caseId })).case.deadlines[0]?.dueBy ?? '')
  await phone.sees(`${clock} 前答复您`)
  expect(phone.app.find('wx-image').map((image) => attributesOf(image)['src'])).toEqual([expect.stringContaining('/api/files/')])

  const dispatcher = 'sun-lei'
  const mediator = 'wang-min'
  await phone.press('补充说明')
  await phone.at('journeys/follow/note', '还想说什么')
  await phone.fill('补充的话', '昨晚又响到十二点')
  await phone.press('补充上去')
  await phone.at('journeys/follow/case', '您补充了说明', '昨晚又响到十二点')

  const steps: [happens: () => Promise<unknown>, ...seen: string[]][] = [
    [() => does(dispatcher, 'cases/accept', { caseId, level: 2 }), '已经受理，正在给您安排调解员', '按二级办理，由调解室负责'],
    [() => does(dispatcher, 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: mediator }), '已经派给王敏，最晚', '前签收', '派给亚楠调解室'],
    [() => does(mediator, 'cases/acknowledge', { caseId }), '王敏已签收，最晚', '前联系您', '王敏签收了您的事', '签收按时', '人民调解员 · 亚楠调解室'],
    [() => does(mediator, 'cases/contact', { caseId, means: 'call', isReached: true }), '王敏已联系过您，约好', '在秋实调解室见面', '打电话'],
    [() => does(mediator, 'cases/openSitting', { caseId, form: 'joint' }), '王敏正在调解', '开始调解', '共同调解'],
    [
      () => does(mediator, 'cases/settle', { caseId, form: 'written', clauses: [{ who: '楼上住户', what: '晚上十点后不拖桌子', performByOn: '2099-01-01' }] }),
      '双方达成了协议，请照约定去做', '书面协议', '楼上住户 · 最晚 2099年1月1日', '晚上十点后不拖桌子',
    ],
    [() => does(mediator, 'cases/followUp', { caseId, outcome: 'holding' }), '王敏做了回访', '都做到了'],
    [() => does(resident, 'cases/confirm', { caseId, outcome: 'holding' }), '您回了话'],
    [() => does(mediator, 'cases/close', { caseId }), '已经结单，请您说说办得怎么样', '去评价'],
  ]
  for (const [happens, ...seen] of steps) {
    await happens()
    await phone.pullDown()
    await phone.sees(...seen)
  }
}

async function rates(caseId: string): Promise<void> {
  await phone.press('去评价')
  await phone.at('journeys/rate/rate', '这件事，办得怎么样？', '请先选一个')
  await phone.press('满意')
  await phone.press('有耐心')
  await phone.fill('还想说的话', '小王跑了三趟')
  await phone.press('提交评价')
  await phone.sees('您的评价我们收到了')
  expect(phone.rows()).toEqual(expect.arrayContaining(['办得怎么样 满意', '具体说 有耐心', '您的话 小王跑了三趟']))
  expect((await does(resident, 'ratings/get', { caseId })).rating).toMatchObject({ level: 'satisfied', tags: ['patient'], comment: '小王跑了三趟' })

  await phone.press('回到这件事')
  await phone.at('journeys/follow/case', '您评价了这次服务')
  expect(phone.app.words()).not.toContain('去评价')
}
