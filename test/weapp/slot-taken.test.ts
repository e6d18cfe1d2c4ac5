import { dayOf, shownRange } from '../../src/client/ui/shown-time'
import { wordsOf } from '../support/weapp-page'
import { does, freeSlotsAhead, registers } from './demo-people'
import { phoneOf, type Phone } from './phone'
import { pickSlot } from './picking'

const resident = 'ruan-tian'
const somebodyElse = 'hao-jun'
/** One sitting at a time, so that one booking takes the slot. */
const room = { id: 'heshun', name: '和顺调解室' }
let phone: Phone

/** Case page › soonest free rooms › this room's slots. */
async function looksForATime(caseId: string): Promise<void> {
  phone = await phoneOf({ persona: resident, start: `journeys/follow/case?caseId=${caseId}` })
  await phone.at('journeys/follow/case', '约调解时间')
  await phone.press('约调解时间')
  await phone.at('journeys/book/soonest', '什么时候方便', room.name)
  await phone.press(new RegExp(`^${room.name}`))
  await phone.at('journeys/book/slots', room.name, '约这个时间')
}

const stateOf = async (startsAt: string): Promise<string | undefined> => {
  const { days } = await does(somebodyElse, 'rooms/slots', { roomId: room.id, fromOn: dayOf(startsAt), days: 1 })
  return days.flatMap(({ slots }) => slots).find((slot) => slot.startsAt === startsAt)?.state
}

test('a time taken meanwhile shows the three nearest, one tap books one; it is moved in one act and cancelled with a reason', async () => {
  const { caseId } = await registers(resident)
  const { caseId: otherCase } = await registers(somebodyElse)
  const free = await freeSlotsAhead(room.id, Date.now())
  const [wanted, later] = [free[0], free.at(-1)]
  if (!wanted || !later) throw new Error('The room has too little free.')

  await looksForATime(caseId)
  await pickSlot(phone, wanted)
  await does(somebodyElse, 'appointments/book', { caseId: otherCase, roomId: room.id, startsAt: wanted.startsAt })
  await phone.press('约这个时间')
  await phone.sees('没约上，时间还没定', '这个时间刚刚被别人约走了')
  const offers = phone.app.find('.ui-sheet .ui-list-row')
  expect(offers).toHaveLength(3)
  const [first] = offers.map((offer) => wordsOf(offer))
  await phone.press(/^约/, phone.card(first ?? ''))
  await phone.at('journeys/book/appointment', '约好了')
  const { appointments } = await does(resident, 'appointments/list', {})
  const booked = appointments.find((each) => each.case?.id === caseId)
  if (!booked) throw new Error('Nothing was booked.')
  expect(first).toContain(shownRange(booked.startsAt, booked.endsAt, Date.now()))

  await phone.press('改约')
  await phone.at('journeys/book/slots', '原来约的', '没改成之前，这个时间一直给您留着')
  await pickSlot(phone, later)
  await phone.press('改到这个时间')
  await phone.at('journeys/book/appointment', '改好了', shownRange(later.startsAt, later.endsAt, Date.now()))
  const sent = phone.app.network.log.filter((line) => /book|reschedule|cancel/.test(line))
  expect(sent).toEqual(['POST /api/appointments/book', 'POST /api/appointments/book', 'POST /api/appointments/reschedule'])
  expect(await stateOf(later.startsAt)).toBe('full')

  await phone.press('取消预约')
  await phone.sees('取消这次预约？', '不会影响您再约', '请先选一个原因')
  await phone.press('那天有事')
  await phone.press('取消预约', '.ui-sheet__foot')
  await phone.sees('已经取消了', '原因：那天有事。', '再约一个时间')
  expect((await does(resident, 'appointments/get', { appointmentId: booked.id })).appointment).toMatchObject({ state: 'cancelled', cancelReason: 'not-free' })
  expect(await stateOf(later.startsAt)).toBe('free')
})

test('when the answer to a booking is lost, trying again finds the one appointment', async () => {
  const { caseId } = await registers(resident)
  const [wanted] = await freeSlotsAhead(room.id, Date.now())
  if (!wanted) throw new Error('The room has nothing free.')
  await looksForATime(caseId)
  await pickSlot(phone, wanted)
  phone.app.network.answers = 'lost'
  await phone.press('约这个时间')
  await phone.sees('还不知道约上没有', '再试一次不会约成两次')
  phone.app.network.answers = 'heard'
  await phone.press('再试一次', '.ui-sheet__foot')
  await phone.at('journeys/book/appointment', '约好了')
  const { appointments } = await does(resident, 'appointments/list', {})
  expect(appointments.filter((each) => each.case?.id === caseId).map(({ startsAt, state }) => [startsAt, state])).toEqual([[wanted.startsAt, 'booked']])
})
