import { subjectSheets, subjects, type Question } from '../../../contract/dispute-kind'
import { subjectNames } from '../../../contract/terms'
import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { DateField, SelectField } from '../../ui/picker-field'
import { Row } from '../../ui/row'
import { dayOf } from '../../ui/shown-time'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { PlaceFields } from './place-fields'
import type { SectionProps } from './section-props'

export function MatterSection({ form, change, errorAt }: SectionProps) {
  const places = useQuery('places/list', {})
  const questions: readonly Question[] = form.subject ? subjectSheets[form.subject].questions : []
  const answer = (id: string) => (text: string) => change({ answers: { ...form.answers, [id]: text } })
  return (
    <>
      <SelectField
        label='什么事' placeholder='请选最接近的' value={form.subject} error={errorAt('subject')}
        options={subjects.map((subject) => ({ value: subject, label: subjectNames[subject] }))}
        onChange={(chosen) => change({ subject: subjects.find((one) => one === chosen) })}
      />
      {questions.map(({ id, ask, hint }) => (
        <TextField key={id} label={ask} hint={hint} isOptional maxLength={100} value={form.answers[id] ?? ''} error={errorAt(`answers.${id}`)} onChange={answer(id)} />
      ))}
      <Loaded query={places} cards={1}>
        {({ communities }) => <PlaceFields communities={communities} place={form} onChange={change} errorAt={errorAt} />}
      </Loaded>
      <TextArea label='经过' hint='照对方说的写，不加评判' maxLength={2000} value={form.story} error={errorAt('story')} onChange={(story) => change({ story })} />
      <DateField label='从哪天开始' value={form.beganOn} latest={dayOf(now())} error={errorAt('beganOn')} onChange={(beganOn) => change({ beganOn })} />
      <ChoiceGroup label='现在还在发生吗' isLabelShown>
        <Row kind='wrap'>
          <ChoiceChip kind='radio' label='现在还这样' isSelected={form.isOngoing === true} onPress={() => change({ isOngoing: true })} />
          <ChoiceChip kind='radio' label='已经停了' isSelected={form.isOngoing === false} onPress={() => change({ isOngoing: false })} />
        </Row>
      </ChoiceGroup>
    </>
  )
}
