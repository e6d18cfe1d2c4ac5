import { useEffect } from 'react'
import { useQuery } from '../../api/use-query'
import { usePageVisible } from '../../platform/page-visible'
import { showTabBadge } from '../../platform/tab-badge'
import { tabs } from '../../routes'

const pollMs = 45_000
const mineIndex = Object.keys(tabs).indexOf('mine')

/** How many notices nobody has read; a tab that asks keeps the number on 我的 true while it is on the screen. */
export function useUnreadNotices(): number {
  const { data, problem } = useQuery('notices/unread', {}, { pollMs })
  const isVisible = usePageVisible()
  const unread = data?.unread ?? 0
  const isKnown = data !== undefined || problem !== undefined
  useEffect(() => {
    if (isVisible && isKnown) showTabBadge(mineIndex, unread)
  }, [isVisible, isKnown, unread])
  return unread
}
