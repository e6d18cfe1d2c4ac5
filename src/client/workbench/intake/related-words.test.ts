import type { RelatedCase } from '../../../contract/related-case'
import { relatedDetail, relatedMark, relatedTitle } from './related-words'

const before: RelatedCase = {
  open: null, registeredAt: '2026-03-02T01:00:00.000Z', subject: 'noise', stage: 'closed', endReason: null, satisfaction: 'dissatisfied', ties: ['same-door', 'same-phone'],
  isLikelyDuplicate: false, isLinked: false, isMergedHere: false,
}

it('says what, when, how it went and what ties it', () => {
  expect(relatedTitle(before, new Date('2026-03-02T02:00:00.000Z'))).toBe('邻里噪声 · 今天 9:00 登记')
  expect(relatedDetail(before)).toBe('已结单 · 评价：不满意 · 同一户、同一个电话')
  expect(relatedDetail({ ...before, stage: 'not-settled', endReason: 'one-side-refuses', satisfaction: null, ties: [] })).toBe('未达成（一方拒绝）')
})
it('marks what was done with it before what the rule supposes', () => {
  expect(relatedMark({ ...before, isLinked: true, isLikelyDuplicate: true })).toBe('已关联')
  expect(relatedMark({ ...before, isMergedHere: true })).toBe('并到这件')
  expect(relatedMark({ ...before, isLikelyDuplicate: true })).toBe('可能重复')
  expect(relatedMark(before)).toBeNull()
})
