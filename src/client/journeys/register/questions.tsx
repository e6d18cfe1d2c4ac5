import type { Question } from '../../../contract/dispute-kind'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { Row } from '../../ui/row'
import { TextField } from '../../ui/text-field'
import { questionsOf } from './registration'
import { StepScreen } from './step-screen'
import type { StepTools } from './use-step'

export default function Questions() {
  return (
    <StepScreen name='questions'>
      {(step) => questionsOf(step.draft.subject).map((question) => <OneQuestion key={question.id} question={question} step={step} />)}
    </StepScreen>
  )
}

function OneQuestion({ question: { id, ask, hint, choices }, step }: { question: Question; step: StepTools }) {
  const { draft: { subject, answers }, change, leave, errorAt } = step
  if (subject === null) return null
  const given = answers[subject] ?? {}
  const path = `answers.${id}`
  const answer = (text: string) => change({ answers: { ...answers, [subject]: { ...given, [id]: text } } })
  if (!choices) {
    return (
      <TextField
        label={ask} hint={hint} isOptional maxLength={100} value={given[id] ?? ''}
        onChange={answer} onLeave={() => leave(path)} error={errorAt(path)}
      />
    )
  }
  return (
    <ChoiceGroup label={ask} isLabelShown error={errorAt(path)}>
      <Row kind='wrap'>
        {choices.map((choice) => (
          <ChoiceChip key={choice} kind='radio' label={choice} isSelected={given[id] === choice} onPress={() => answer(choice)} />
        ))}
      </Row>
    </ChoiceGroup>
  )
}
