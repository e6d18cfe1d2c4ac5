import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { go, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { ConfirmSheet } from '../ui/confirm-sheet'
import { EmptyState } from '../ui/empty-state'
import { Screen } from '../ui/screen'
import { CaseBrief } from './dispatching/case-brief'
import { StepRefused } from './dispatching/step-refused'
import { RelatedRow } from './intake/related-row'
import { OfficeLoaded } from './office-loaded'

/** The same homes before: look at two side by side, and take a merge back. */
export default function WorkRelated() {
  const { caseId = '' } = useParams('workRelated')
  const about = useQuery('cases/get', { caseId })
  const query = useQuery('cases/related', { caseId })
  const { run, isBusy, problem } = useCommand('cases/unmerge', ['cases/', 'workbench/'])
  const [isAsking, setIsAsking] = useState(false)
  const mediationCase = about.data?.case
  const unmerge = async () => {
    const result = await run({ caseId })
    setIsAsking(false)
    if (result.ok) toast('已撤销，单独办理')
  }
  const isMerged = mediationCase?.nextSteps.includes('unmerge')
  return (
    <Screen
      title='同一户的事' heading='同一户以前的事' lead='点一件，和现在这件并排看。' onRefresh={query.refresh}
      bottom={isMerged && <BottomBar><Button label='撤销并案' kind='secondary' isBusy={isBusy} onPress={() => setIsAsking(true)} /></BottomBar>}
    >
      {mediationCase && <CaseBrief mediationCase={mediationCase} />}
      <OfficeLoaded query={query}>
        {({ cases }) => cases.length === 0
          ? <EmptyState picture='no-cases' title='这一户以前没有登记过' />
          : (
            <Card>
              {cases.map((related) => {
                const otherId = related.open?.caseId
                return <RelatedRow key={`${related.registeredAt} ${otherId ?? ''}`} related={related} {...(otherId !== undefined && { onPress: () => go('workCompare', { caseId, otherId }) })} />
              })}
            </Card>
          )}
      </OfficeLoaded>
      <StepRefused problem={problem} />
      {isAsking && <ConfirmSheet title='撤销并案？' explanation='这件回到“已登记”，时限从登记时算起；居民会收到通知。' confirmLabel='撤销并案' isBusy={isBusy} onConfirm={() => void unmerge()} onClose={() => setIsAsking(false)} />}
    </Screen>
  )
}
