// The inbox as it is read: today, yesterday, earlier; and pages put together without gaps.
import type { Notice } from '../../../contract/notice'
import { dayOf } from '../../ui/shown-time'

const dayMs = 24 * 3_600_000

export interface NoticeGroup { title: string; notices: readonly Notice[] }

const groups = ['今天', '昨天', '更早'] as const

/** By the Shanghai day it came on. */
export function groupOf(at: string, now: Date): (typeof groups)[number] {
  const day = dayOf(at)
  if (day >= dayOf(now)) return '今天'
  return day === dayOf(now.getTime() - dayMs) ? '昨天' : '更早'
}

/** A group without any notice is left out. */
export function noticeGroups(notices: readonly Notice[], now: Date): NoticeGroup[] {
  return groups
    .map((title) => ({ title, notices: notices.filter(({ at }) => groupOf(at, now) === title) }))
    .filter((group) => group.notices.length > 0)
}

/** Newest first. What both hold is told as the fresher list has it: a notice read elsewhere is read here. */
export function mergedNotices(fresh: readonly Notice[], known: readonly Notice[]): Notice[] {
  const ids = new Set(fresh.map(({ id }) => id))
  return [...fresh, ...known.filter(({ id }) => !ids.has(id))].sort((one, other) => other.at.localeCompare(one.at))
}
