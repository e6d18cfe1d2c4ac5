import { useState } from 'react'
import { roleNames } from '../../../contract/terms'
import { callOperation, type OutputOf } from '../../api/operation'
import { problemOf } from '../../api/problem-of'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { useParams } from '../../platform/navigation'
import { toast } from '../../platform/toast'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListRow } from '../../ui/list-row'
import { Screen } from '../../ui/screen'
import { SectionTitle } from '../../ui/section-title'
import { shownClock, shownDay } from '../../ui/shown-time'

type Page = OutputOf<'cases/readers'>
type Reader = Page['days'][number]['readers'][number]

/** 谁看过我的材料 (domain.md §6.11): day by day, everybody who works here and opened it. */
export default function Readers() {
  const { caseId } = useParams('followReaders')
  const first = useQuery('cases/readers', caseId === undefined ? undefined : { caseId })
  const [earlier, setEarlier] = useState<Page[]>([])
  const [isLoadingMore, setIsLoadingMore] = useState(false)
  const at = now()
  const loadMore = async (before: string) => {
    setIsLoadingMore(true)
    try {
      const page = await callOperation('cases/readers', { caseId: caseId ?? '', before })
      setEarlier((pages) => [...pages, page])
    } catch (error) {
      toast(problemOf(error).message)
    } finally {
      setIsLoadingMore(false)
    }
  }
  const refresh = async () => {
    setEarlier([])
    await first.refresh()
  }
  return (
    <Screen title='谁看过我的材料' heading='谁看过我的材料' lead='工作人员每看一次，都会记在这里，谁也改不了。' onRefresh={refresh}>
      <Loaded query={first}>
        {(data) => {
          const pages = [data, ...earlier]
          const days = pages.flatMap((page) => page.days)
          const before = pages[pages.length - 1]?.before
          if (days.length === 0) return <EmptyState picture='only-yours' title='还没有人看过' advice='有工作人员看了，这里就会写上。' />
          return (
            <>
              {days.map(({ on, readers }) => (
                <Card key={on}>
                  <SectionTitle title={shownDay(`${on}T12:00:00+08:00`, at)} />
                  {readers.map((reader) => <ReaderRow key={`${reader.name} ${reader.reason} ${reader.lastAt}`} reader={reader} />)}
                </Card>
              ))}
              {before && <Button label='看更早的' kind='secondary' isBusy={isLoadingMore} onPress={() => void loadMore(before)} />}
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
}

function ReaderRow({ reader: { name, title, role, reason, times, lastAt } }: { reader: Reader }) {
  const did = reason === 'phone' ? '看了电话号码' : '看了材料'
  return (
    <ListRow
      before={<Avatar characters={name.slice(0, 1)} />} title={`${name} · ${title}`}
      detail={[`${shownClock(lastAt)} ${did}${times > 1 ? `，这天共 ${times} 次` : ''}`, roleNames[role]].join(' · ')}
    />
  )
}
