// A case beside another in two lines: what it was and when, and how it went.
import type { RelatedCase } from '../../../contract/related-case'
import { endReasonNames, homeTieNames, ratingLevelNames, stageNames, subjectNames } from '../../../contract/terms'
import { shownAt } from '../../ui/shown-time'

export const relatedTitle = ({ subject, registeredAt }: RelatedCase, now: Date): string => `${subjectNames[subject]} · ${shownAt(registeredAt, now)} 登记`

export const relatedDetail = ({ stage, endReason, satisfaction, ties }: RelatedCase): string => [
  endReason === null ? stageNames[stage] : `${stageNames[stage]}（${endReasonNames[endReason]}）`,
  satisfaction && `评价：${ratingLevelNames[satisfaction]}`,
  ties.map((tie) => homeTieNames[tie]).join('、'),
].filter(Boolean).join(' · ')

export function relatedMark({ isMergedHere, isLinked, isLikelyDuplicate }: RelatedCase): string | null {
  if (isMergedHere) return '并到这件'
  if (isLinked) return '已关联'
  return isLikelyDuplicate ? '可能重复' : null
}
