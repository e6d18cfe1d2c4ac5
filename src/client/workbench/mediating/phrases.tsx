import { hasPhrase, toggledPhrase } from '../../features/quick-phrases/toggled'
import { ChoiceChip } from '../../ui/chip'
import { Row } from '../../ui/row'

/** Phrases that are often said, one tap each; what was typed by hand stays. */
export function Phrases({ phrases, text, onChange }: { phrases: readonly string[]; text: string; onChange: (text: string) => void }) {
  return (
    <Row kind='wrap'>
      {phrases.map((phrase) => (
        <ChoiceChip key={phrase} label={phrase} isSelected={hasPhrase(text, phrase)} onPress={() => onChange(toggledPhrase(text, phrase))} />
      ))}
    </Row>
  )
}
