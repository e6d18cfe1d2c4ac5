import { useState } from 'react'
import type { Notice } from '../../../contract/notice'
import { callOperation, type OutputOf } from '../../api/operation'
import { problemOf } from '../../api/problem-of'
import { useCommand } from '../../api/use-command'
import { useQuery, type Query } from '../../api/use-query'
import { toast } from '../../platform/toast'
import { mergedNotices } from './notice-groups'

type Page = OutputOf<'notices/list'>

export interface Inbox {
  first: Query<Page>
  notices: readonly Notice[]
  /** Undefined when nothing older is left. */
  loadMore: (() => void) | undefined
  isLoadingMore: boolean
  markRead: (notice: Notice) => void
  markAllRead: () => void
  isMarking: boolean
}

/** The newest page, kept fresh, with what was loaded behind it. */
export function useInbox(): Inbox {
  const first = useQuery('notices/list', {})
  const [older, setOlder] = useState<{ notices: readonly Notice[]; next: string | null }>()
  const [isLoadingMore, setIsLoadingMore] = useState(false)
  const read = useCommand('notices/read', ['notices/'])
  const notices = mergedNotices(first.data?.notices ?? [], older?.notices ?? [])
  const after = older ? older.next : first.data?.next ?? null

  const loadMore = async (cursor: string) => {
    setIsLoadingMore(true)
    try {
      const page = await callOperation('notices/list', { after: cursor })
      setOlder({ notices: mergedNotices(page.notices, notices), next: page.next })
    } catch (error) {
      toast(problemOf(error).message)
    } finally {
      setIsLoadingMore(false)
    }
  }
  // Only the newest page is asked for again after a command; what lies behind it is known to be read.
  const readOlder = (isMarked: (notice: Notice) => boolean) => setOlder((known) =>
    known && { ...known, notices: known.notices.map((notice) => (isMarked(notice) ? { ...notice, isRead: true } : notice)) })

  return {
    first,
    notices,
    loadMore: after === null ? undefined : () => void loadMore(after),
    isLoadingMore,
    isMarking: read.isBusy,
    markRead: ({ id, isRead }) => {
      if (isRead) return
      readOlder((notice) => notice.id === id)
      void read.run({ noticeIds: [id] })
    },
    markAllRead: () => void (async () => {
      const result = await read.run({})
      if (result.ok) readOlder(() => true)
      else toast(result.problem.message)
    })(),
  }
}
