// A draft somebody could send, for tests that change one thing about it.
import { aNewDraft, type Draft } from './draft'

export function aCompleteDraft(changes: Partial<Draft> = {}): Draft {
  return {
    ...aNewDraft('d1', 'key-1', '2026-03-01T02:00:00Z'),
    at: 'check',
    safety: [],
    exclusions: [],
    subject: 'noise',
    answers: { noise: { when: '晚上 10 点后', 'how-often': '几乎每天', 'which-room': '主卧' } },
    communityId: 'jin-men-li',
    building: '3 号楼',
    unit: '2 单元',
    story: '楼上每天夜里拖桌子。',
    beganOn: '2026-02-20',
    isOngoing: true,
    respondentName: '楼上住户',
    wish: '晚上 10 点以后不要再响',
    contactName: '赵桂兰',
    contactPhone: '13800000001',
    ...changes,
  }
}
