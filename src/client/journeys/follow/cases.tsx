import { useState } from 'react'
import { callOperation, type OutputOf } from '../../api/operation'
import { problemOf } from '../../api/problem-of'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { go } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { CaseRow } from './case-row'

type Page = OutputOf<'cases/list'>

export default function Cases() {
  const first = useQuery('cases/list', {})
  const [older, setOlder] = useState<Page[]>([])
  const [isLoadingMore, setIsLoadingMore] = useState(false)
  const at = now()

  const loadMore = async (cursor: string) => {
    setIsLoadingMore(true)
    try {
      const page = await callOperation('cases/list', { cursor })
      setOlder((pages) => [...pages, page])
    } catch (error) {
      toast(problemOf(error).message)
    } finally {
      setIsLoadingMore(false)
    }
  }
  const refresh = async () => {
    setOlder([])
    await first.refresh()
  }

  return (
    <Screen title='我的纠纷' heading='我的纠纷' lead='每一步都写着最晚什么时候' onRefresh={refresh}>
      <Loaded query={first}>
        {(data) => {
          const pages = [data, ...older]
          const nextCursor = pages[pages.length - 1]?.nextCursor
          const cases = pages.flatMap((page) => page.cases)
          if (cases.length === 0) {
            return <EmptyState picture='no-cases' title='还没有登记过' advice='有烦心事，说给我们听，不收费。' action={{ label: '我要登记', onPress: () => go('registerStart') }} />
          }
          return (
            <>
              {cases.map((summary) => <CaseRow key={summary.id} summary={summary} now={at} />)}
              {nextCursor && <Button label='看更早的' kind='secondary' isBusy={isLoadingMore} onPress={() => void loadMore(nextCursor)} />}
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
}
