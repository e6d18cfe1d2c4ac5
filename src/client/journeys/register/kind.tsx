import { subjects, subjectSheets } from '../../../contract/dispute-kind'
import { subjectNames } from '../../../contract/terms'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { StepScreen } from './step-screen'
import { suggestions } from './suggestions'

export default function Kind() {
  return (
    <StepScreen name='kind'>
      {({ draft, change, errorAt }) => (
        <ChoiceGroup label='主要是什么事' error={errorAt('subject')}>
          {subjects.map((subject) => (
            <ChoiceCard
              key={subject} icon={suggestions[subject].icon} title={subjectNames[subject]} example={subjectSheets[subject].example}
              isSelected={draft.subject === subject} onPress={() => change({ subject })}
            />
          ))}
        </ChoiceGroup>
      )}
    </StepScreen>
  )
}
