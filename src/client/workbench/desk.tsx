import { useState } from 'react'
import { useQuery } from '../api/use-query'
import { useRenew } from '../api/use-renew'
import { hasDesk } from '../features/staff-entry/has-desk'
import { Loaded } from '../features/loaded/loaded'
import { go, useParams } from '../platform/navigation'
import { useWideWindow } from '../platform/wide-window'
import { EmptyState } from '../ui/empty-state'
import { Panes } from '../ui/panes'
import { Screen } from '../ui/screen'
import { CasePane } from './case-pane'
import { DeskBoard } from './desk-board'

export default function WorkDesk() {
  const params = useParams('workDesk')
  const isWide = useWideWindow()
  const [caseId, setCaseId] = useState(params.caseId)
  const [listId, setListId] = useState(params.list)
  const renew = useRenew()
  // A new board begins its lists with their first page.
  const [round, setRound] = useState(0)
  const me = useQuery('session/whoami', {})
  const refresh = async () => {
    setRound((count) => count + 1)
    await Promise.all([renew('workbench/'), me.refresh()])
  }
  const open = (id: string) => (isWide ? setCaseId(id) : go('workCase', { caseId: id }))
  return (
    <Screen title='工作台' onRefresh={refresh}>
      <Loaded query={me}>
        {({ roles, name }) => {
          if (!hasDesk(roles)) return <EmptyState picture='only-yours' title='这里是工作人员用的' advice='您登记的事，在“我的纠纷”里看。' action={{ label: '看我的纠纷', onPress: () => go('followCases') }} />
          const board = <DeskBoard key={round} roles={roles} name={name} listId={listId} onList={setListId} chosen={{ caseId: isWide ? caseId : undefined, open, reader: name }} />
          return isWide ? <Panes list={board} open={<CasePane caseId={caseId} />} openLabel='选中的一件' /> : board
        }}
      </Loaded>
    </Screen>
  )
}
