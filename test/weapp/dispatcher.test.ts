import { shownClock } from '../../src/client/ui/shown-time'
import { does, registers } from './demo-people'
import { phoneOf, type Phone } from './phone'

const resident = 'hao-jun'
const [desk, otherDesk] = ['sun-lei', 'jiang-bo']
let phone: Phone

test('the desk takes a case from its queue, accepts it at level 2 and gives it to whom the rules suggest', async () => {
  const { caseId, receipt } = await registers(resident, { safety: ['child-present'] })
  phone = await phoneOf({ persona: desk, start: 'workbench/desk' })
  await phone.at('workbench/desk', '待受理')
  // What came first stands first; the suite's other stories have filled more than a page.
  await phone.press('找一件')
  await phone.fill('找一件', receipt.number)
  await phone.press('找一找')
  await phone.press(new RegExp(receipt.number), '.ui-card')
  await phone.at('workbench/case', '受理')
  await phone.press('受理', '.ui-bottom-bar')

  await phone.at('workbench/accept', '按几级办', '建议二级', '有孩子在场', '请先选一个级别')
  expect(phone.app.words()).toContain('二级 · 由调解室负责（建议）')
  await phone.press(/^二级/)
  await phone.press('受理', '.ui-bottom-bar')

  const { suggestion: { rooms: [room], mediators: [mediator] } } = await does(desk, 'cases/suggest', { caseId })
  await phone.at('workbench/dispatch', '派给谁办', '请先选一间调解室', `${room?.name ?? ''}（建议）`, '管这栋楼')
  await phone.press(new RegExp(`^${room?.name ?? ''}（建议）`))
  await phone.sees('请先选一位调解员')
  await phone.press(new RegExp(`^${mediator?.name ?? ''} · .*（建议）`))
  await phone.press(`派给${mediator?.name ?? ''}`, '.ui-bottom-bar')
  await phone.at('workbench/case')
  const { case: now } = await does(desk, 'cases/get', { caseId })
  expect(now).toMatchObject({ stage: 'dispatched', level: 2, room: { id: room?.id }, people: [{ id: mediator?.id }] })
})

test('who presses 受理 too late reads who took it and when', async () => {
  const { caseId } = await registers(resident)
  phone = await phoneOf({ persona: otherDesk, start: `workbench/accept?caseId=${caseId}` })
  await phone.at('workbench/accept', '按几级办')
  await phone.press(/^一级/)
  const { case: taken } = await does(desk, 'cases/accept', { caseId, level: 2 })
  const at = taken.timeline.at(-1)?.at ?? ''
  await phone.press('受理', '.ui-bottom-bar')
  await phone.sees(`孙蕾（调处中心值班长）今天 ${shownClock(at)} 已经受理了，您不用再办。`)
  expect((await does(desk, 'cases/get', { caseId })).case.level).toBe(2)
})
