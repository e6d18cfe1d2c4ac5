import type { CaseSummary } from '../../../contract/mediation-case'
import { statusSentence } from './status-sentence'

const now = new Date('2026-11-22T06:52:00Z')
const deadline = (state: 'running' | 'overdue', dueBy: string) =>
  ({ clock: 'first-contact', startedAt: '2026-11-22T06:00:00Z', dueBy, doneAt: null, state }) as const
const standing = (over: Partial<CaseSummary>) =>
  ({ stage: 'registered', deadline: null, mediatorName: null, nextAppointment: null, awaitsRating: false, ...over }) as CaseSummary

describe('the status sentence names who, what and by when', () => {
  test('acknowledged and in time', () =>
    expect(statusSentence(standing({ stage: 'acknowledged', mediatorName: '王敏', deadline: deadline('running', '2026-11-23T07:20:00Z') }), now))
      .toBe('王敏已签收，最晚 明天 15:20 前联系您'))
  test('a missed promise is said, not hidden', () =>
    expect(statusSentence(standing({ stage: 'dispatched', mediatorName: '王敏', deadline: deadline('overdue', '2026-11-22T06:20:00Z') }), now))
      .toBe('已经派给王敏，本该 今天 14:20 前签收，已经超时'))
  test('and who watches over it since it went up the ladder', () =>
    expect(statusSentence(standing({ stage: 'acknowledged', mediatorName: '王敏', deadline: deadline('overdue', '2026-11-22T06:20:00Z'), overseer: 'brigade-chief' }), now))
      .toBe('王敏已签收，本该 今天 14:20 前联系您，已经超时，已升级至大队长，由他盯着办'))
  test('a closed case asks for a rating only while one is owed', () => {
    expect(statusSentence(standing({ stage: 'closed', awaitsRating: true }), now)).toBe('已经结单，请您说说办得怎么样')
    expect(statusSentence(standing({ stage: 'closed' }), now)).toBe('已经结单')
  })
})
