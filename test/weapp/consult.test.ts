import { dayOf, shownRange } from '../../src/client/ui/shown-time'
import type { Slot } from '../../src/contract/room'
import { does } from './demo-people'
import { phoneOf } from './phone'
import { pickSlot } from './picking'

const resident = 'shao-yun'
const inFourDays = (): string => dayOf(Date.now() + 4 * 24 * 3_600_000)
const free = (days: readonly { slots: readonly Slot[] }[]): Slot[] => days.flatMap(({ slots }) => slots.filter(({ state }) => state === 'free'))

test('somebody says what is on their mind: a room, a word, a quarter of an hour', async () => {
  const { days } = await does(resident, 'rooms/slots', { roomId: 'qiushi', fromOn: inFourDays(), days: 20, sessionKind: 'opinion' })
  const [slot] = free(days)
  if (!slot) throw new Error('The room has nothing free.')
  const phone = await phoneOf({ persona: resident, start: 'journeys/consult/opinion' })
  await phone.at('journeys/consult/opinion', '想去哪儿说', '15 分钟', '秋实调解室')
  await phone.press(/^秋实调解室/)
  await phone.at('journeys/consult/opinion-slots', '想说什么事', '还没选时间')
  await pickSlot(phone, slot)
  await phone.sees('请先在上面写一句想说什么事')
  await phone.press('楼道灯坏了')
  expect(phone.valueOf('想说什么事')).toBe('楼道灯坏了')
  await phone.fill('想说什么事', '楼道灯坏了，老人上楼看不见')
  await phone.press('约这个时间')
  await phone.at('journeys/book/appointment', '约好了', '社情民意', '想说的事：楼道灯坏了，老人上楼看不见', shownRange(slot.startsAt, slot.endsAt, Date.now()))
  expect(phone.app.words()).not.toContain('调解员')
  const { appointments } = await does(resident, 'appointments/list', {})
  expect(appointments.filter(({ sessionKind }) => sessionKind === 'opinion')).toMatchObject([{ startsAt: slot.startsAt, topic: '楼道灯坏了，老人上楼看不见', room: { id: 'qiushi' } }])
})

test('a lawyer is booked, a taken time is answered with the nearest, then moved and cancelled', async () => {
  const asked = { providerId: 'lawyer-lin', fromOn: inFourDays(), days: 20 }
  const slots = free((await does(resident, 'services/slots', asked)).days)
  const [wanted, later] = [slots[0], slots.at(-1)]
  if (!wanted || !later) throw new Error('The lawyer has too little free.')
  const phone = await phoneOf({ persona: resident, start: 'journeys/consult/services' })
  await phone.at('journeys/consult/services', '想找谁问一问', '法律咨询', '公证', '司法所', '林静宜 律师')
  await phone.press(/^林静宜 律师/)
  await phone.at('journeys/consult/service', '能帮什么', '请带上', '户口本或结婚证', '30 分钟，一对一')
  await pickSlot(phone, wanted)
  await does('hao-jun', 'appointments/bookService', { providerId: 'lawyer-lin', startsAt: wanted.startsAt })
  await phone.press('约这个时间')
  await phone.sees('没约上，时间还没定', '这个时间刚刚被别人约走了')
  expect(phone.app.find('.ui-sheet .ui-list-row')).toHaveLength(3)
  await phone.press(/^约/, phone.app.find('.ui-sheet .ui-card')[0])
  await phone.at('journeys/book/appointment', '约好了', '林静宜 律师', '户口本或结婚证', '前可以改约或取消')
  const [booked] = (await does(resident, 'appointments/list', {})).appointments.filter(({ provider }) => provider?.id === 'lawyer-lin')
  if (!booked) throw new Error('Nothing was booked.')

  await phone.press('改约')
  await phone.at('journeys/consult/service', '原来约的', '没改成之前，这个时间一直给您留着')
  await phone.sees('原来约的', shownRange(booked.startsAt, booked.endsAt, Date.now()))
  await pickSlot(phone, later)
  await phone.press('改到这个时间')
  await phone.at('journeys/book/appointment', '改好了', shownRange(later.startsAt, later.endsAt, Date.now()))

  await phone.press('取消预约')
  await phone.sees('取消这次预约？', '那天有事')
  expect(phone.app.words()).not.toContain('已经和好了')
  await phone.press('那天有事')
  await phone.press('取消预约', '.ui-sheet__foot')
  await phone.sees('已经取消了', '原因：那天有事。', '再约一个时间')
  await phone.press('再约一个时间')
  await phone.at('journeys/consult/service', '林静宜 律师', '约这个时间')
  expect((await does(resident, 'appointments/get', { appointmentId: booked.id })).appointment).toMatchObject({ state: 'cancelled', cancelReason: 'not-free' })
})
