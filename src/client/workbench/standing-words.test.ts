import { standingWords } from './standing-words'

const now = new Date('2026-06-10T02:00:00Z')
const words = (given: Partial<Parameters<typeof standingWords>[0]>) => standingWords({ stage: 'dispatched', deadline: null, mediatorName: '王敏', nextAppointment: null, ...given }, now)
const deadline = (state: 'running' | 'overdue', dueBy: string) => ({ clock: 'acknowledge' as const, startedAt: '2026-06-10T01:00:00Z', dueBy, doneAt: null, state })

test('says whose turn it is and by when', () => {
  expect(words({ deadline: deadline('running', '2026-06-10T02:30:00Z') })).toBe('已派给王敏，最晚 今天 10:30 签收')
})
test('says openly that it was missed, and who watches now', () => {
  expect(words({ deadline: deadline('overdue', '2026-06-10T01:30:00Z') })).toBe('已派给王敏，本该 今天 9:30 前签收，已超时')
  expect(words({ deadline: deadline('overdue', '2026-06-10T01:30:00Z'), overseer: 'police-chief' })).toBe('已派给王敏，本该 今天 9:30 前签收，已超时，所长盯着办')
})
test('what is over is only named', () => { expect(words({ stage: 'closed' })).toBe('已结单') })
