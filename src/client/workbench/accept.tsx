import { useState } from 'react'
import { disputeKinds, type DisputeKind } from '../../contract/dispute-kind'
import type { Level } from '../../contract/mediation-case'
import type { Suggestion } from '../../contract/suggestion'
import { disputeKindNames, levelNames, levelReasonNames } from '../../contract/terms'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { Loaded } from '../features/loaded/loaded'
import { go, replace, useParams } from '../platform/navigation'
import { toast } from '../platform/toast'
import { BottomBar } from '../ui/bottom-bar'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { SelectField } from '../ui/picker-field'
import { Screen } from '../ui/screen'
import { CaseBrief } from './dispatching/case-brief'
import { LevelCards } from './dispatching/level-cards'
import { StepRefused } from './dispatching/step-refused'

const kindOptions = disputeKinds.map((value) => ({ value, label: disputeKindNames[value] }))

/** 受理: the rules propose a level and say why; somebody decides. */
export default function Accept() {
  const { caseId = '' } = useParams('workAccept')
  const about = useQuery('cases/get', { caseId })
  const offered = useQuery('cases/suggest', { caseId })
  const { run, isBusy, problem } = useCommand('cases/accept', ['cases/', 'workbench/'])
  const [level, setLevel] = useState<Level>()
  const [kind, setKind] = useState<DisputeKind>()

  const accept = async () => {
    if (level === undefined) return
    const result = await run({ caseId, level, ...(kind && { kind }) })
    if (!result.ok) return
    toast('已受理，接着派单')
    replace('workDispatch', { caseId })
  }
  const bar = (
    <BottomBar>
      <Button kind='secondary' label='不予受理' onPress={() => go('workDecline', { caseId })} />
      <Button label='受理' isBusy={isBusy} disabledReason={level === undefined ? '请先选一个级别' : undefined} onPress={() => void accept()} />
    </BottomBar>
  )
  return (
    <Screen title='受理' heading='按几级办？' lead='建议只供参考，由您来定。' bottom={bar}>
      <Loaded query={about}>
        {({ case: mediationCase }) => (
          <>
            <CaseBrief mediationCase={mediationCase} />
            {offered.data && <WhyLevel suggestion={offered.data.suggestion} />}
            <LevelCards chosen={level} onChoose={setLevel} suggested={offered.data?.suggestion.level.level} />
            <SelectField
              label='纠纷类别' options={kindOptions} value={kind ?? mediationCase.kind} onChange={(value) => setKind(disputeKinds.find((one) => one === value))}
              hint={kindHint(offered.data?.suggestion, mediationCase.kind)}
            />
          </>
        )}
      </Loaded>
      <StepRefused problem={problem} />
    </Screen>
  )
}

function WhyLevel({ suggestion: { level: { level, reasons } } }: { suggestion: Suggestion }) {
  return <Notice tone='brand' icon='flag' title={`建议${levelNames[level]}`}>{`${reasons.map((reason) => levelReasonNames[reason]).join('；')}。`}</Notice>
}

function kindHint(suggestion: Suggestion | undefined, registered: DisputeKind): string {
  if (!suggestion || suggestion.kind.kind === registered) return '按居民登记的事情归类'
  const { kind, word } = suggestion.kind
  return `${word === null ? '看起来' : `里面提到“${word}”，`}像是${disputeKindNames[kind]}`
}
