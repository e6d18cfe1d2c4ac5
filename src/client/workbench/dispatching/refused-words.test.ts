import type { Problem } from '../../api/problem-of'
import { refusedWords } from './refused-words'

const now = new Date('2026-03-02T03:00:00Z')
const notOpen = (by?: object): Problem => ({ code: 'step-not-open', message: '已经走到下一步了', data: { stage: 'accepted', ...by } })

it('who comes second reads who was first and when', () => {
  expect(refusedWords(notOpen({ by: { name: '孙蕾', title: '值班长', at: '2026-03-02T02:12:00.000Z', kind: 'accepted' } }), now))
    .toBe('孙蕾（值班长）今天 10:12 已经受理了，您不用再办。')
  expect(refusedWords(notOpen({ by: { name: '王桂兰', title: null, at: '2026-03-01T12:00:00.000Z', kind: 'withdrawn' } }), now))
    .toBe('王桂兰昨天 20:00 已经撤回了，您不用再办。')
})
it('without a name the plain sentence stays', () => {
  expect(refusedWords(notOpen(), now)).toBe('已经走到下一步了')
})
it('somebody on leave is named with the last day of it', () => {
  const away: Problem = { code: 'mediator-not-available', message: '正在休假', data: { name: '王敏', awayUntilOn: '2026-03-05' } }
  expect(refusedWords(away, now)).toMatch(/^王敏休假到 .*3月5日.*，请换一位。$/)
  expect(refusedWords({ ...away, data: { name: '王敏', awayUntilOn: null } }, now)).toBe('正在休假')
})
it('of a field that is not right its own sentence is shown', () => {
  expect(refusedWords({ code: 'invalid-input', message: '有一项填得不对', data: { issues: [{ path: 'level', message: '现在就是这个级别' }] } }, now)).toBe('现在就是这个级别')
})
