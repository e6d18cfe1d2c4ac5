import { hasPhrase, toggledPhrase } from '../../features/quick-phrases/toggled'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { Row } from '../../ui/row'
import { TextArea } from '../../ui/text-area'

const MOST = 200

export interface TopicFieldProps {
  label: string
  value: string
  onChange: (topic: string) => void
  /** One-tap beginnings, for people who do not like to type. */
  examples: readonly string[]
  placeholder: string
  hint?: string
  isOptional?: boolean
}

export function TopicField({ label, value, onChange, examples, ...words }: TopicFieldProps) {
  return (
    <>
      <TextArea label={label} value={value} onChange={onChange} maxLength={MOST} {...words} />
      <ChoiceGroup label={`${label}，点一下就填上`} kind='group'>
        <Row kind='wrap'>
          {examples.map((example) => (
            <ChoiceChip key={example} label={example} isSelected={hasPhrase(value, example)} onPress={() => onChange(toggledPhrase(value, example).slice(0, MOST))} />
          ))}
        </Row>
      </ChoiceGroup>
    </>
  )
}
