import { hasPhrase, toggledPhrase } from '../../features/quick-phrases/toggled'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { Row } from '../../ui/row'
import { TextArea } from '../../ui/text-area'
import { StepScreen } from './step-screen'
import { suggestions } from './suggestions'

export default function Wish() {
  return (
    <StepScreen name='wish'>
      {({ draft, change, leave, errorAt }) => (
        <>
          <ChoiceGroup label='常见的希望' kind='group'>
            <Row kind='wrap'>
              {suggestions[draft.subject ?? 'else'].wishes.map((wish) => (
                <ChoiceChip key={wish} label={wish} isSelected={hasPhrase(draft.wish, wish)} onPress={() => change({ wish: toggledPhrase(draft.wish, wish) })} />
              ))}
            </Row>
          </ChoiceGroup>
          <TextArea
            label='我的希望' maxLength={500} value={draft.wish} error={errorAt('wish')}
            onChange={(wish) => change({ wish })} onLeave={() => leave('wish')}
          />
          <ChoiceCard
            kind='checkbox' icon='scales' title='想请一位律师一起来' example='弄不清法律上怎么算的时候选它，不收费'
            isSelected={draft.wantsLawyer} onPress={() => change({ wantsLawyer: !draft.wantsLawyer })}
          />
        </>
      )}
    </StepScreen>
  )
}
