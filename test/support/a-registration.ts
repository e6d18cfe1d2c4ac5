import type { RegisterCase } from '../../src/contract/mediation-case'

/** What a resident sends; a Monday in March 2026 is a good day for it. */
export const aRegistration = (given: Partial<RegisterCase> = {}): RegisterCase => ({
  safety: [], exclusions: [], subject: 'noise', answers: { when: '晚上 10 点后' }, place: { communityId: 'huaming', building: '3 号楼', unit: '2 单元' },
  story: '楼上夜里拖椅子，孩子睡不着。', beganOn: '2026-02-01', isOngoing: true, photoIds: [], respondent: { name: '楼上住户' }, wish: '晚上十点后安静些',
  contact: { name: '王秀英', phone: '13800000001', bestTime: 'evening' }, wantsLawyer: false, ...given,
})
