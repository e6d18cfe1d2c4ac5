import { exclusions, safetyConcerns } from '../../../contract/safety'
import { exclusionAddresses, exclusionNames, safetyConcernQuestions } from '../../../contract/terms'
import { toggled } from '../../features/quick-phrases/toggled'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { Notice } from '../../ui/notice'
import type { SectionProps } from './section-props'

/** 安全先问 (domain.md §6.9): before anything else, at the desk as at home. */
export function SafetySection({ form, change }: SectionProps) {
  const { safety, exclusions: named } = form
  return (
    <>
      <ChoiceGroup label='您和家人安全吗' isLabelShown kind='group'>
        {safetyConcerns.map((concern) => (
          <ChoiceCard
            key={concern} kind='checkbox' title={safetyConcernQuestions[concern]} isSelected={safety?.includes(concern) ?? false}
            onPress={() => change({ safety: toggled(safety ?? [], concern) })}
          />
        ))}
        <ChoiceCard kind='checkbox' title='都没有' isSelected={safety?.length === 0} onPress={() => change({ safety: [] })} />
      </ChoiceGroup>
      {safety && safety.length > 0 && <Notice tone='overdue' icon='warning' title='现在有危险，先报 110'>人最要紧。请对方先打 110 或 120，登记可以晚点再做。</Notice>}
      <ChoiceGroup label='有没有下面这些情况' isLabelShown kind='group'>
        {exclusions.map((one) => (
          <ChoiceCard
            key={one} kind='checkbox' title={exclusionNames[one]} isSelected={named?.includes(one) ?? false}
            onPress={() => change({ exclusions: toggled(named ?? [], one) })}
          />
        ))}
        <ChoiceCard kind='checkbox' title='这些都没有' isSelected={named?.length === 0} onPress={() => change({ exclusions: [] })} />
      </ChoiceGroup>
      {named && named.length > 0 && <Notice tone='waiting' icon='route' title='请告诉对方去哪里'>{named.map((one) => exclusionAddresses[one]).join('')}</Notice>}
    </>
  )
}
