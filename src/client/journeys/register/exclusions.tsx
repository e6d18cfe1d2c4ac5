import { exclusions, type Exclusion } from '../../../contract/safety'
import { exclusionAddresses, exclusionNames, helplines } from '../../../contract/terms'
import { toggled } from '../../features/quick-phrases/toggled'
import { switchTab } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { Notice } from '../../ui/notice'
import { PhoneStrip } from '../../ui/phone-strip'
import { StepScreen } from './step-screen'
import type { StepTools } from './use-step'

/** Whom to call for what cannot be mediated; the sentences stand in terms.ts. */
const numbersFor: Readonly<Record<Exclusion, readonly string[]>> = {
  crime: ['110'], 'family-violence': ['110', '12338'], 'before-court': ['12348'], petition: ['12345'],
}

export default function Exclusions() {
  return (
    <StepScreen name='exclusions' bottom={({ draft }) => (draft.exclusions?.length ? <DeadEnd /> : undefined)}>
      {(step) => <ExclusionQuestions {...step} />}
    </StepScreen>
  )
}

function ExclusionQuestions({ draft, change, errorAt }: StepTools) {
  const named = draft.exclusions ?? []
  return (
    <>
      <ChoiceGroup label='有没有下面这些情况' kind='group' error={named.length === 0 ? errorAt('exclusions') : undefined}>
        {exclusions.map((exclusion) => (
          <ChoiceCard
            key={exclusion} kind='checkbox' title={exclusionNames[exclusion]}
            isSelected={named.includes(exclusion)} onPress={() => change({ exclusions: toggled(named, exclusion) })}
          />
        ))}
        <ChoiceCard kind='checkbox' title='都没有' isSelected={draft.exclusions?.length === 0} onPress={() => change({ exclusions: [] })} />
      </ChoiceGroup>
      {named.length > 0 && <WhereToGo named={named} />}
    </>
  )
}

function WhereToGo({ named }: { named: readonly Exclusion[] }) {
  const numbers = new Set(named.flatMap((exclusion) => numbersFor[exclusion]))
  const phones = helplines.filter(({ number }) => numbers.has(number)).map(({ number, name }) => ({ number, label: name }))
  return (
    <>
      <Notice tone='waiting' icon='route' title='这样的事，调解帮不上您'>
        不是您的事不要紧，是法律规定要由专门的地方来管。{named.map((exclusion) => exclusionAddresses[exclusion]).join('')}
      </Notice>
      <PhoneStrip phones={phones} onCall={callPhone} />
    </>
  )
}

function DeadEnd() {
  return (
    <BottomBar>
      <Button label='回首页' kind='secondary' onPress={() => switchTab('home')} />
    </BottomBar>
  )
}
