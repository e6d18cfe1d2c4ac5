import { does, freeSlotsAhead, registers } from './demo-people'
import { phoneOf, type Phone } from './phone'

const resident = 'wang-guilan'
const genuine = '编号和核验码与登记记录一致'
let phone: Phone

test('anyone learns whether a receipt is true, and nothing more', async () => {
  const { receipt } = await registers(resident)
  phone = await phoneOf({ persona: 'courier-pei-hao', start: 'tabs/mine/mine' })
  await phone.at('tabs/mine/mine', '核验回执')
  await phone.press('核验回执')
  await phone.at('journeys/follow/verify', '这张回执是真的吗', '请把编号和核验码都填上')
  await phone.fill('回执编号', receipt.number)
  await phone.fill('核验码', receipt.verifyCode.toLowerCase())
  await phone.press('核验')
  await phone.sees(genuine)
  for (const word of ['楼上', '噪声', '王']) expect(phone.app.words()).not.toContain(word)

  await phone.fill('核验码', receipt.verifyCode.startsWith('A') ? 'BBBBBBBB' : 'AAAAAAAA')
  await phone.press('核验')
  await phone.sees('对不上')
  expect(phone.app.words()).not.toContain(genuine)
})

test('the applicant finds the receipt again, keeps it as a picture and has it verified without typing', async () => {
  const { caseId, receipt } = await registers(resident)
  phone = await phoneOf({ persona: resident, start: `journeys/follow/case?caseId=${caseId}` })
  await phone.at('journeys/follow/case', '登记回执')
  await phone.press('登记回执')
  await phone.at('journeys/follow/receipt', receipt.number, receipt.verifyCode, '诉讼时效')
  await phone.press('存成图片')
  await phone.sees('已存成图片')
  expect(phone.app.device.drawn).toEqual(expect.arrayContaining([receipt.number, receipt.verifyCode]))
  await phone.press('核验这张回执')
  await phone.at('journeys/follow/verify', '这张回执是真的吗')
  expect([phone.valueOf('回执编号'), phone.valueOf('核验码')]).toEqual([receipt.number, receipt.verifyCode])
  await phone.press('核验')
  await phone.sees(genuine)
})

test('the applicant withdraws with a reason; the time that was booked is free again', async () => {
  const { caseId } = await registers(resident)
  const [slot] = await freeSlotsAhead('zhaoshu', Date.now())
  if (!slot) throw new Error('The room has nothing free.')
  const { appointment } = await does(resident, 'appointments/book', { caseId, roomId: 'zhaoshu', startsAt: slot.startsAt })
  phone = await phoneOf({ persona: resident, start: `journeys/follow/case?caseId=${caseId}` })
  await phone.at('journeys/follow/case', '撤回这件事', '赵叔调解室')
  await phone.press('撤回这件事')
  await phone.sees('要撤回这件事吗？', '约好的时间也会取消', '请先选一个原因')
  await phone.press('事情过去了')
  await phone.press('确认撤回')
  await phone.sees('这件事已经撤回了', '您撤回了这件事', '事情过去了')
  for (const word of ['撤回这件事？', '补充说明', '看预约']) expect(phone.app.words()).not.toContain(word)

  expect((await does(resident, 'cases/get', { caseId })).case).toMatchObject({ stage: 'withdrawn', nextSteps: [] })
  expect((await does(resident, 'appointments/get', { appointmentId: appointment.id })).appointment.state).toBe('cancelled')
  expect((await freeSlotsAhead('zhaoshu', Date.now()))[0]?.startsAt).toBe(slot.startsAt)
})
