import type { TimelineEntry } from '../../../contract/mediation-case'
import { timelineWords } from './timeline-words'

const now = new Date('2026-11-22T07:00:00Z')
const entry = (over: Partial<TimelineEntry>): TimelineEntry => ({
  seq: 4, kind: 'acknowledged', at: '2026-11-22T06:52:00Z', actor: { role: 'mediator', name: '王敏', isYou: false }, facts: {}, ...over,
})

test('an acknowledgement says how long it took and what was promised', () =>
  expect(timelineWords(entry({
    facts: { deadline: { clock: 'acknowledge', startedAt: '2026-11-22T06:40:00Z', dueBy: '2026-11-22T07:10:00Z', doneAt: '2026-11-22T06:52:00Z', state: 'met' } },
  }), now)).toEqual({ id: '4', title: '王敏签收了您的事', detail: '今天 14:52 · 用了 12 分钟（承诺 30 分钟）' }))

test('a late step is said to be late', () =>
  expect(timelineWords(entry({
    facts: { deadline: { clock: 'acknowledge', startedAt: '2026-11-22T06:00:00Z', dueBy: '2026-11-22T06:30:00Z', doneAt: '2026-11-22T06:52:00Z', state: 'late' } },
  }), now).detail).toBe('今天 14:52 · 用了 52 分钟，晚于承诺的 30 分钟'))

test('what I did is told as 您', () =>
  expect(timelineWords(entry({ kind: 'registered', actor: { role: 'resident', name: '王桂兰', isYou: true } }), now).title).toBe('您登记了这件事'))

test('acceptance names level and route', () =>
  expect(timelineWords(entry({ kind: 'accepted', facts: { level: 2 } }), now).detail).toBe('今天 14:52 · 按二级办理，由调解室负责'))

test('the words of a note stay whole', () =>
  expect(timelineWords(entry({ kind: 'note-added', facts: { text: '昨晚又漏了' } }), now).words).toBe('昨晚又漏了'))

test('a missed promise went up: which, by when it was due, and who watches over it now', () =>
  expect(timelineWords(entry({
    kind: 'escalated', actor: { role: 'clock', name: null, isYou: false },
    facts: { rung: 'police-chief', deadline: { clock: 'acknowledge', startedAt: '2026-11-22T06:00:00Z', dueBy: '2026-11-22T06:30:00Z', doneAt: null, state: 'overdue' } },
  }), now)).toEqual({ id: '4', title: '已超时，已升级至所长，由他盯着办', detail: '今天 14:52 · 签收最晚 今天 14:30' }))
