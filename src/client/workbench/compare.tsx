import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { back, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { ConfirmSheet } from '../ui/confirm-sheet'
import { Row } from '../ui/row'
import { Screen } from '../ui/screen'
import { StepRefused } from './dispatching/step-refused'
import { CaseColumn } from './intake/case-column'
import { OfficeLoaded } from './office-loaded'

/** Two cases side by side before they are made one, or tied together. */
export default function WorkCompare() {
  const { caseId = '', otherId = '' } = useParams('workCompare')
  const here = useQuery('cases/get', { caseId })
  const there = useQuery('cases/get', { caseId: otherId })
  const related = useQuery('cases/related', { caseId })
  const changes = ['cases/', 'workbench/'] as const
  const merge = useCommand('cases/merge', [...changes])
  const link = useCommand('cases/link', [...changes])
  const unlink = useCommand('cases/unlink', [...changes])
  const [isAsking, setIsAsking] = useState(false)
  const tie = related.data?.cases.find(({ open }) => open?.caseId === otherId)
  const steps = here.data?.case.nextSteps ?? []
  const mergeIt = async () => {
    const result = await merge.run({ caseId, intoCaseId: otherId })
    setIsAsking(false)
    if (!result.ok) return
    toast('已并到另一件')
    back()
  }
  const tieThem = async () => {
    const result = await (tie?.isLinked ? unlink : link).run({ caseId, otherCaseId: otherId })
    if (result.ok) toast(tie?.isLinked ? '已取消关联' : '已关联')
  }
  const canLink = steps.includes('link') && tie !== undefined
  const canMerge = steps.includes('merge')
  return (
    <Screen
      title='比一比' heading='是不是同一件事？' lead='同一件重复登记的，并到一件里办；又闹起来的，关联起来，各办各的。'
      bottom={(canLink || canMerge) && (
        <BottomBar>
          {canLink && <Button kind='secondary' label={tie.isLinked ? '取消关联' : '又闹起来了，关联'} isBusy={link.isBusy || unlink.isBusy} onPress={() => void tieThem()} />}
          {canMerge && <Button label='是同一件，并过去' onPress={() => setIsAsking(true)} />}
        </BottomBar>
      )}
    >
      <OfficeLoaded query={here}>
        {({ case: one }) => (
          <OfficeLoaded query={there}>
            {({ case: other }) => <Row kind='halves'><CaseColumn title='现在这件' mediationCase={one} /><CaseColumn title='另一件' mediationCase={other} /></Row>}
          </OfficeLoaded>
        )}
      </OfficeLoaded>
      <StepRefused problem={merge.problem ?? link.problem ?? unlink.problem} />
      {isAsking && (
        <ConfirmSheet
          title='并到另一件？' explanation='现在这件不再单独办，登记的人会收到通知；是同一个人的，能看到在哪一件里办。并错了可以撤销。' confirmLabel='并过去'
          isBusy={merge.isBusy} onConfirm={() => void mergeIt()} onClose={() => setIsAsking(false)}
        />
      )}
    </Screen>
  )
}
