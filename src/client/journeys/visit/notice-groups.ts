// The inbox as it is read: today, yesterday, earlier; and pages put together without gaps.
import type { Notice } from '../../../contract/notice'
import { dayOf } from '../../ui/shown-time'

const dayMs = 24 * 3_600_000

export interface NoticeGroup { title: string; notices: readonly Notice[] }

/** By the Shanghai day a notice came on; a group without any is left out. */
export function noticeGroups(notices: readonly Notice[], now: Date): NoticeGroup[] {
  const today = dayOf(now)
  const yesterday = dayOf(now.getTime() - dayMs)
  const titleOf = ({ at }: Notice): string => {
    const day = dayOf(at)
    if (day >= today) return '今天'
    return day === yesterday ? '昨天' : '更早'
  }
  return ['今天', '昨天', '更早']
    .map((title) => ({ title, notices: notices.filter((notice) => titleOf(notice) === title) }))
    .filter((group) => group.notices.length > 0)
}

/** Newest first. What both hold is told as the fresher list has it: a notice read elsewhere is read here. */
export function mergedNotices(fresh: readonly Notice[], known: readonly Notice[]): Notice[] {
  const ids = new Set(fresh.map(({ id }) => id))
  return [...fresh, ...known.filter(({ id }) => !ids.has(id))].sort((one, other) => other.at.localeCompare(one.at))
}
