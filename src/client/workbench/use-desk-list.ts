// A list that grows by pages and keeps its first one fresh. Another question begins it anew.
import { useState } from 'react'
import type { DeskRow } from '../../contract/workbench'
import { callOperation, type InputOf } from '../api/operation'
import { problemOf } from '../api/problem-of'
import { useQuery, type Query } from '../api/use-query'
import { toast } from '../platform/toast'

type Input = InputOf<'workbench/list'>
type More = { key: string; rows: DeskRow[]; nextCursor: string | null }
export type DeskPageShown = { rows: DeskRow[]; more: (() => void) | null; isLoadingMore: boolean }
const pollMs = 60_000

export function useDeskList(input: Input | undefined): { query: Query<{ rows: DeskRow[]; nextCursor: string | null }>; shown: (first: { rows: DeskRow[]; nextCursor: string | null }) => DeskPageShown; refresh: () => Promise<void> } {
  const query = useQuery('workbench/list', input, { pollMs })
  const [more, setMore] = useState<More>()
  const [isLoadingMore, setIsLoadingMore] = useState(false)
  const key = JSON.stringify(input)
  const older = more?.key === key ? more : undefined

  const load = async (cursor: string, before: DeskRow[]) => {
    setIsLoadingMore(true)
    try {
      const { rows, nextCursor } = await callOperation('workbench/list', { ...input, cursor })
      setMore({ key, rows: [...before, ...rows], nextCursor })
    } catch (error) {
      toast(problemOf(error).message)
    } finally {
      setIsLoadingMore(false)
    }
  }
  return {
    query,
    // What moved up meanwhile is on the first page already.
    shown: (first) => {
      const later = older?.rows ?? []
      const nextCursor = older ? older.nextCursor : first.nextCursor
      const rows = [...first.rows, ...later.filter(({ caseId }) => first.rows.every((row) => row.caseId !== caseId))]
      return { rows, more: nextCursor === null ? null : () => void load(nextCursor, later), isLoadingMore }
    },
    refresh: async () => {
      setMore(undefined)
      await query.refresh()
    },
  }
}
