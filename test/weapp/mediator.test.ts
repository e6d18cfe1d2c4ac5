import { dayOf, shownRange } from '../../src/client/ui/shown-time'
import { does, registers } from './demo-people'
import { phoneOf, type Phone } from './phone'
import { pickSlot } from './picking'

const resident = 'hao-jun'
const mediator = 'wang-min'
const inDays = (count: number): string => dayOf(Date.now() + count * 24 * 3_600_000)

let phone: Phone
const casePage = 'workbench/case'
/** A step that is not the large button stands behind 其他. */
async function chooses(step: string): Promise<void> {
  await phone.press(/^(其他|可以做的)$/, '.ui-bottom-bar')
  await phone.press(step, '.ui-sheet')
}

/** Free for the room, the party and the mediator. */
async function freeFor(caseId: string) {
  const { days } = await does(mediator, 'rooms/slots', { roomId: 'yanan', fromOn: inDays(4), days: 20, caseId })
  const [slot] = days.flatMap(({ slots }) => slots.filter(({ state }) => state === 'free'))
  if (!slot) throw new Error('The room has nothing free.')
  return slot
}

async function dispatchedCase(): Promise<string> {
  const { caseId } = await registers(resident, { contact: { name: '乔女士', phone: '13800000006', bestTime: 'any' } })
  await does('sun-lei', 'cases/accept', { caseId, level: 2 })
  await does('sun-lei', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: mediator })
  return caseId
}

test('the mediator takes an order through to its end by taps, and the resident has the last word', async () => {
  const caseId = await dispatchedCase()
  phone = await phoneOf({ persona: mediator, start: `${casePage}?caseId=${caseId}` })
  await acknowledgesAndContacts()
  const appointmentId = await booksForTheParties(caseId)
  await sitsAndWrites()
  await settlesWithTwoClauses()
  await follows()
  phone.putAway()
  await theResidentAnswers(caseId, appointmentId)
  phone = await phoneOf({ persona: mediator, start: `${casePage}?caseId=${caseId}` })
  await closes()
  expect((await does(resident, 'cases/get', { caseId })).case).toMatchObject({
    stage: 'closed', awaitsRating: true, agreement: { form: 'written', clauses: [{ who: '楼上住户', what: '桌椅装脚垫' }, { who: '乔女士', what: '有事先敲门' }] },
    sittingRecords: [{ form: 'joint', agreed: ['桌椅装脚垫'], open: [], text: '双方各说了一遍，都愿意改' }],
  })
})

async function acknowledgesAndContacts(): Promise<void> {
  await phone.at(casePage)
  await phone.press('签收', '.ui-bottom-bar')
  await phone.at('workbench/acknowledge', '24 小时内联系双方')
  await phone.press('签收', '.ui-bottom-bar')
  await phone.at('workbench/contact', '先联系，再记一笔', '乔女士', '楼上住户')
  await phone.sees('请先选联系上没有')
  await phone.press('联系上了')
  await phone.fill('说了什么', '愿意坐下来谈')
  await phone.press('记下')
  await phone.at(casePage)
}

async function booksForTheParties(caseId: string): Promise<string> {
  const slot = await freeFor(caseId)
  await chooses('约调解时间')
  await phone.at('workbench/book-sitting', '什么时候谈', '双方和您都有空')
  await pickSlot(phone, slot)
  await phone.press('约这个时间')
  await phone.at(casePage)
  const { nextAppointment } = (await does(resident, 'cases/get', { caseId })).case
  expect(nextAppointment).toMatchObject({ startsAt: slot.startsAt, mediatorName: '王敏', canCancel: true })
  return nextAppointment?.id ?? ''
}

async function sitsAndWrites(): Promise<void> {
  await phone.pullDown()
  await phone.press('开始调解', '.ui-bottom-bar')
  await phone.at('workbench/sitting', '怎么谈')
  await phone.press('共同调解')
  await phone.press('开始调解', '.ui-bottom-bar')
  await phone.at('workbench/record', '谈得怎么样', '双方都会看到')
  await phone.fill('谈拢的 1', '桌椅装脚垫')
  await phone.sees('请写一写谈的经过')
  await phone.fill('经过', '双方各说了一遍，都愿意改')
  await phone.press('写好了')
  await phone.at(casePage, '调解笔录', '双方各说了一遍，都愿意改')
}

async function settlesWithTwoClauses(): Promise<void> {
  await phone.press('达成协议', '.ui-bottom-bar')
  await phone.at('workbench/settle', '双方约定了什么', '每一条都要写清谁、做什么、最晚哪天')
  await phone.fill('第 1 条：谁', '楼上住户')
  await phone.fill('第 1 条：做什么', '桌椅装脚垫')
  await phone.chooseDay('第 1 条：最晚哪天', inDays(5))
  await phone.press('再加一条')
  await phone.fill('第 2 条：谁', '乔女士')
  await phone.fill('第 2 条：做什么', '有事先敲门')
  await phone.chooseDay('第 2 条：最晚哪天', inDays(1))
  await phone.press('再加一条')
  await phone.press('删掉第 3 条')
  await phone.press('达成协议', '.ui-bottom-bar')
  await phone.at(casePage, '桌椅装脚垫', '有事先敲门', '先回访，问清做到了没有')
}

async function follows(): Promise<void> {
  await phone.press('回访', '.ui-bottom-bar')
  await phone.at('workbench/follow-up', '约定的事，做到了吗')
  await phone.press('都做到了')
  await phone.press('记下')
  await phone.at(casePage, '等申请人回话，最晚', '到时没有回音就能结单')
}

async function theResidentAnswers(caseId: string, appointmentId: string): Promise<void> {
  phone = await phoneOf({ persona: resident, start: `journeys/book/appointment?appointmentId=${appointmentId}` })
  // Met before its time, the appointment fell away with the agreement, and its code with it.
  await phone.at('journeys/book/appointment', '已取消')
  expect(phone.app.words()).not.toContain('签到码')
  await phone.open(`/journeys/follow/case?caseId=${caseId}`)
  await phone.at('journeys/follow/case', '约定的事，做到了吗', '前告诉我们', '调解笔录', '桌椅装脚垫')
  await phone.press('我来说')
  await phone.at('journeys/follow/confirm', '对方看不到您怎么说')
  await phone.press('都做到了')
  await phone.press('告诉调解员')
  await phone.at('journeys/follow/case', '您说：都做到了', '改一改')
  phone.putAway()
}

async function closes(): Promise<void> {
  await phone.at(casePage, '可以结单了', '都做到了')
  await phone.press('结单', '.ui-bottom-bar')
  await phone.at('workbench/close', '可以结单了')
  await phone.press('结单', '.ui-bottom-bar')
  await phone.press('确认结单')
  await phone.at(casePage, '已结单')
}

test('what is booked shows its code; a wrong code is told, and an order is given back with a reason', async () => {
  const caseId = await dispatchedCase()
  await does(mediator, 'cases/acknowledge', { caseId })
  const slot = await freeFor(caseId)
  const { appointment } = await does(mediator, 'cases/bookForParties', { caseId, roomId: 'yanan', startsAt: slot.startsAt })
  const { checkInCode } = await does(resident, 'appointments/get', { appointmentId: appointment.id })
  phone = await phoneOf({ persona: resident, start: `journeys/book/appointment?appointmentId=${appointment.id}` })
  await phone.at('journeys/book/appointment', '签到码', `${checkInCode?.slice(0, 3) ?? ''} ${checkInCode?.slice(3) ?? ''}`)
  phone.putAway()

  phone = await phoneOf({ persona: mediator, start: `workbench/check-in?caseId=${caseId}` })
  await phone.at('workbench/check-in', '输入对方手机上的六位数字', '今天没有约好的调解')
  await phone.fill('签到码', checkInCode ?? '')
  await phone.press('签到')
  await phone.sees('没有这个签到码')

  await phone.open(`/workbench/book-sitting?caseId=${caseId}`)
  await phone.at('workbench/book-sitting', '现在约的', shownRange(slot.startsAt, slot.endsAt, Date.now()))
  await phone.press('取消这次')
  await phone.press('身体不舒服')
  await phone.press('取消，告诉双方')
  await phone.app.waitFor(() => { expect(phone.app.page().route).not.toBe('workbench/book-sitting') })
  expect((await does(resident, 'cases/get', { caseId })).case.nextAppointment).toBeNull()

  await phone.open(`/workbench/return-order?caseId=${caseId}`)
  await phone.at('workbench/return-order', '为什么退回', '请写明原因')
  await phone.press('和其中一方是亲友')
  await phone.press('退回', '.ui-bottom-bar')
  await phone.at('workbench/desk')
  expect((await does(resident, 'cases/get', { caseId })).case).toMatchObject({ stage: 'accepted', mediatorName: null })
  phone.putAway()

  phone = await phoneOf({ persona: resident, start: `journeys/follow/case?caseId=${caseId}` })
  await phone.at('journeys/follow/case', '退回了，重新安排人')
})

test('not settled, the parties are shown their other ways', async () => {
  const caseId = await dispatchedCase()
  await does(mediator, 'cases/acknowledge', { caseId })
  phone = await phoneOf({ persona: mediator, start: `workbench/end?caseId=${caseId}` })
  await phone.at('workbench/end', '为什么没谈成', '请先选一个原因')
  await phone.press('一方拒绝')
  await phone.press('结束调解', '.ui-bottom-bar')
  await phone.press('确认结束')
  await phone.app.waitFor(async () => { expect((await does(resident, 'cases/get', { caseId })).case.stage).toBe('not-settled') })
  phone.putAway()
  phone = await phoneOf({ persona: resident, start: `journeys/follow/case?caseId=${caseId}` })
  await phone.at('journeys/follow/case', '一方拒绝', '您还可以这样做', '请公安机关处理', '打 12348', '向法院起诉')
})
