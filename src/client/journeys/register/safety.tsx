import { useState } from 'react'
import { safetyConcerns, type SafetyConcern } from '../../../contract/safety'
import { safetyConcernQuestions } from '../../../contract/terms'
import { toggled } from '../../features/quick-phrases/toggled'
import { Button } from '../../ui/button'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { Sheet } from '../../ui/sheet'
import { EmergencyCard } from './emergency-card'
import { StepScreen } from './step-screen'
import { useKnownResident } from './use-known-resident'
import type { StepTools } from './use-step'

export default function Safety() {
  return <StepScreen name='safety'>{(step) => <SafetyQuestions {...step} />}</StepScreen>
}

function SafetyQuestions(step: StepTools) {
  const { draft: { safety }, change, errorAt } = step
  useKnownResident(step)
  const [isAlarmOpen, setIsAlarmOpen] = useState(false)
  const concerns = safety ?? []
  const press = (concern: SafetyConcern) => {
    if (concerns.length === 0) setIsAlarmOpen(true)
    change({ safety: toggled(concerns, concern) })
  }
  return (
    <>
      {concerns.length > 0 && <EmergencyCard concerns={concerns} />}
      <ChoiceGroup label='您和家人安全吗' kind='group' error={errorAt('safety')}>
        {safetyConcerns.map((concern) => (
          <ChoiceCard
            key={concern} kind='checkbox' title={safetyConcernQuestions[concern]}
            isSelected={concerns.includes(concern)} onPress={() => press(concern)}
          />
        ))}
        <ChoiceCard kind='checkbox' title='都没有' isSelected={safety?.length === 0} onPress={() => change({ safety: [] })} />
      </ChoiceGroup>
      {isAlarmOpen && (
        <Sheet
          title='您现在安全吗？' onClose={() => setIsAlarmOpen(false)}
          foot={<Button label='我现在安全，接着填' onPress={() => setIsAlarmOpen(false)} />}
        >
          <EmergencyCard concerns={concerns} />
        </Sheet>
      )}
    </>
  )
}
