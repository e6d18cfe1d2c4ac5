import type { CaseSummary } from '../../../contract/mediation-case'
import { stageNames } from '../../../contract/terms'
import { caseLabel } from '../../features/case-to-book/bookable-cases'
import { now } from '../../platform/clock'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { Screen } from '../../ui/screen'
import { shownDay } from '../../ui/shown-time'

export interface WhichCaseProps {
  cases: readonly CaseSummary[]
  onPick: (caseId: string) => void
  onRefresh: () => Promise<void>
}

/** One question before the times: they differ from case to case, because the mediator's day counts too. */
export function WhichCase({ cases, onPick, onRefresh }: WhichCaseProps) {
  const at = now()
  return (
    <Screen title='选时间' heading='为哪件事约？' lead='点一件，接着选时间。' onRefresh={onRefresh}>
      <ChoiceGroup label='为哪件事约'>
        {cases.map((each) => (
          <ChoiceCard
            key={each.id}
            title={caseLabel(each)}
            example={`${shownDay(each.registeredAt, at)}登记 · ${stageNames[each.stage]}`}
            isSelected={false}
            onPress={() => onPick(each.id)}
          />
        ))}
      </ChoiceGroup>
    </Screen>
  )
}
