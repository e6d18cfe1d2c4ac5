// 约吧 by taps: the last place, the line behind it, a freed place kept for the first in line, and a place taken only once.
import { shownRange } from '../../src/client/ui/shown-time'
import type { GatheringSummary } from '../../src/contract/gathering'
import { does } from './demo-people'
import { phoneOf, type Phone } from './phone'

const [first, second] = ['ruan-tian', 'hao-jun'] as const
const [third] = ['shao-yun'] as const
const others = ['qiao-xin', 'wang-min', 'li-xiaoqing', 'sun-lei', 'zheng-tao', 'lu-haifeng', 'xiao-guoqiang', 'gong-xue'] as const

const visited = new Set<string>()

/** A session nobody of the demo has joined; all its seats but this many are taken. */
async function sessionWith(seatsLeft: number): Promise<GatheringSummary> {
  const { gatherings } = await does(third, 'gatherings/list', { kind: 'community' })
  const empty = gatherings.filter((one) => one.signUp.state === 'open' && one.seatsLeft === one.seats && one.seats - seatsLeft <= others.length)
  const [found] = empty.sort((one, other) => one.seats - other.seats)
  if (!found) throw new Error('The demo has no small session left that nobody has joined.')
  visited.add(found.id)
  for (const persona of others.slice(0, found.seats - seatsLeft)) await does(persona, 'gatherings/join', { gatheringId: found.id })
  return found
}

// The host and its people are the whole suite's: whoever came here keeps no time taken.
afterAll(async () => {
  for (const persona of [first, second, third, ...others]) {
    for (const gatheringId of visited) await does(persona, 'gatherings/leave', { gatheringId }).catch(() => undefined)
  }
})

const whenOf = ({ startsAt, endsAt }: GatheringSummary): string => shownRange(startsAt, endsAt, Date.now())

/** 约吧 › 广泛约 › the session. */
async function findsTheSession(persona: string, session: GatheringSummary): Promise<Phone> {
  const phone = await phoneOf({ persona, start: 'journeys/gather/bar' })
  await phone.at('journeys/gather/bar', '有事约一约，把话说透', '五种约法，都不收费')
  await phone.press('文明风尚 · 广泛约')
  await phone.at('journeys/gather/sessions', '街坊一起来', whenOf(session))
  await phone.press(whenOf(session))
  await phone.at('journeys/gather/session', session.title, whenOf(session), session.host.name)
  return phone
}

const onThePageOf = ({ id }: GatheringSummary): string => `journeys/gather/session?gatheringId=${id}`

test('the last place is taken, the next person waits, the first leaves, and the place is offered in the inbox and taken', async () => {
  const session = await sessionWith(1)

  let phone = await findsTheSession(first, session)
  await phone.sees('还有 1 席')
  await phone.press('我要报名')
  await phone.sees('报上了', '已报名', `除了您，还有 ${session.seats - 1} 人报名`)
  await phone.press('加到日历')
  expect(phone.app.device.callsOf('addPhoneCalendar')).toMatchObject([{ title: session.title }])
  phone.putAway()

  phone = await findsTheSession(second, session)
  await phone.sees('满了，可以排队')
  await phone.press('排队候补')
  await phone.sees('排上了', '您排在第 1 位', '候补第 1 位')
  await phone.open('/journeys/gather/mine')
  await phone.at('journeys/gather/mine', '候补第 1 位', whenOf(session))
  phone.putAway()

  phone = await phoneOf({ persona: first, start: onThePageOf(session) })
  await phone.at('journeys/gather/session', '已报名', '1 人在排队')
  await phone.press('退出这一场')
  await phone.sees('退出这一场？', '您的位子会先留给排在最前面的街坊')
  await phone.press('先不了')
  expect((await does(first, 'gatherings/get', { gatheringId: session.id })).gathering.mine).toEqual({ state: 'seated' })
  await phone.press('退出这一场')
  await phone.press('退出这一场', '.ui-sheet__foot')
  await phone.sees('已经退出了', '排队候补')
  phone.putAway()

  phone = await phoneOf({ persona: second, start: 'journeys/visit/inbox' })
  await phone.at('journeys/visit/inbox')
  // The sweep of the host comes by every few seconds.
  await phone.app.waitFor(async () => {
    await phone.pullDown()
    expect(phone.app.words()).toContain(`给您留了一个位子：${session.title}`)
  }, 20_000)
  await phone.press(/^给您留了一个位子：/)
  await phone.at('journeys/gather/session', '有人退出了，轮到您', '给您留到')
  await phone.press('我要来')
  await phone.sees('这一席是您的了', '已报名')
  expect((await does(second, 'gatherings/list', { whose: 'mine' })).gatherings.filter(({ id }) => id === session.id).map(({ mine }) => mine)).toEqual([{ state: 'seated' }])
})

test('an offer that is not wanted goes to the next in line at once', async () => {
  const session = await sessionWith(1)
  for (const persona of [first, second, third]) await does(persona, 'gatherings/join', { gatheringId: session.id })
  await does(first, 'gatherings/leave', { gatheringId: session.id })
  const phone = await phoneOf({ persona: second, start: onThePageOf(session) })
  await phone.at('journeys/gather/session', '给您留了一席', '给您留到')
  await phone.press('不来了')
  await phone.sees('这一席不要了？', '马上让给下一位街坊')
  await phone.press('让给别人')
  await phone.sees('已经退出了')
  expect((await does(third, 'gatherings/get', { gatheringId: session.id })).gathering.mine).toMatchObject({ state: 'offered' })
})

test('when the answer is lost, pressing again takes no second place', async () => {
  const session = await sessionWith(2)
  const phone = await phoneOf({ persona: first, start: onThePageOf(session) })
  await phone.at('journeys/gather/session', '还有 2 席')
  phone.app.network.answers = 'lost'
  await phone.press('我要报名')
  await phone.sees('还不知道成了没有', '不会报两次')
  phone.app.network.answers = 'heard'
  await phone.press('我要报名')
  await phone.sees('报上了', '已报名')
  expect((await does(first, 'gatherings/get', { gatheringId: session.id })).gathering).toMatchObject({ seatsLeft: 1, mine: { state: 'seated' } })
})

test('a session that is over is rated by one of five levels, none chosen beforehand', async () => {
  const phone = await phoneOf({ persona: 'wang-guilan', start: 'journeys/gather/mine' })
  await phone.at('journeys/gather/mine', '以前的', '已结束')
  const { gatherings: [past] } = await does('wang-guilan', 'gatherings/list', { whose: 'past' })
  if (!past) throw new Error('王桂兰 has been to no session.')
  await phone.press(whenOf(past))
  await phone.at('journeys/gather/session', '已结束', '去评价')
  await phone.press('去评价')
  await phone.at('journeys/gather/rate', '这一场，办得怎么样？', '请先选一个')
  await phone.press('不满意')
  await phone.fill('还想说的话', '位子坐得太挤')
  await phone.press('提交评价')
  await phone.sees('您的评价我们收到了', '不满意')
  expect((await does('wang-guilan', 'gatherings/get', { gatheringId: past.id })).gathering.rating).toEqual({ canRate: false, given: 'dissatisfied' })
})
