import type { CaseSummary } from '../../src/contract/mediation-case'
import { does, freeSlotsAhead } from './demo-people'
import { phoneOf, type Phone } from './phone'

const [applicant, otherSide] = ['wang-guilan', 'chen-jianguo']
const room = 'qiushi'
let phone: Phone

/** The case whose two sides both have a phone here. */
async function theirCase(): Promise<CaseSummary> {
  const { cases } = await does(otherSide, 'cases/list', {})
  const found = cases.find(({ subject, stage }) => subject === 'leak' && stage !== 'closed')
  if (!found) throw new Error('The demo no longer has a leak between the two.')
  return found
}

/** A time is agreed on, or moved where an earlier story has agreed on one. */
async function setsATime({ id }: CaseSummary): Promise<void> {
  const { case: { nextAppointment } } = await does(applicant, 'cases/get', { caseId: id })
  const slot = (await freeSlotsAhead(room, Date.now())).at(-2)
  if (!slot) throw new Error('The room has nothing free.')
  if (nextAppointment) await does(applicant, 'appointments/reschedule', { appointmentId: nextAppointment.id, roomId: room, startsAt: slot.startsAt })
  else await does(applicant, 'appointments/book', { caseId: id, roomId: room, startsAt: slot.startsAt })
}

const unread = async (): Promise<number> => (await does(otherSide, 'notices/unread', {})).unread
const badges = () => phone.app.device.calls.filter(({ api }) => /TabBarBadge/.test(api)).map(({ api, options }) => [api, options['index'], options['text']])

test('what one side books waits in the inbox of the other, is counted on the tab, and read once opened', async () => {
  await does(otherSide, 'notices/read', {})
  phone = await phoneOf({ persona: otherSide })
  await phone.at('tabs/home/home', '离我近的调解室')
  await phone.app.waitFor(() => { expect(badges().at(-1)).toEqual(['removeTabBarBadge', 2, undefined]) })

  await setsATime(await theirCase())
  // The host's own sweep delivers it.
  for (const giveUpAt = Date.now() + 30_000; await unread() === 0 && Date.now() < giveUpAt;) await new Promise((resolve) => setTimeout(resolve, 250))
  const count = await unread()
  expect(count).toBeGreaterThanOrEqual(1)
  await phone.app.leave()
  await phone.app.comeBack()
  await phone.app.waitFor(() => { expect(badges().at(-1)).toEqual(['setTabBarBadge', 2, String(count)]) })
  await phone.app.waitFor(() => { expect(phone.app.find('.notice-bell__count').map((each) => each.textContent)).toEqual([String(count)]) })

  await phone.app.tap(phone.app.find('.notice-bell')[0] ?? '')
  await phone.at('journeys/visit/inbox', '今天', '没看', `${String(count)} 条没看`)
  await phone.press(/^(约好了|时间改了)：.*秋实调解室/, '.notice-row--unread')
  await phone.at('journeys/book/appointment', '秋实调解室')
  await phone.back()
  await phone.at('journeys/visit/inbox', count > 1 ? `${String(count - 1)} 条没看` : '都看过了')
  expect(await unread()).toBe(count - 1)

  if (count > 1) {
    await phone.press('全部标为已看')
    await phone.sees('都看过了')
  }
  expect(phone.app.words()).not.toContain('没看')
  await phone.open('/tabs/mine/mine')
  await phone.at('tabs/mine/mine', '通知')
  await phone.app.waitFor(() => { expect(badges().at(-1)).toEqual(['removeTabBarBadge', 2, undefined]) })
})
