import { useState } from 'react'
import type { Suggestion } from '../../../contract/suggestion'
import { now } from '../../platform/clock'
import { Button } from '../../ui/button'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import { shownDay } from '../../ui/shown-time'
import { Words } from '../../ui/words'
import { firstFew, isChoosable, mediatorTitle, mediatorWords } from './offer-words'

interface MediatorOffersProps { mediators: Suggestion['mediators']; chosen: string | undefined; onChoose: (mediatorId: string) => void }
const few = 4

/** Who is on leave is named with the last day of it, so that nobody looks for them in vain. */
export function MediatorOffers({ mediators, chosen, onChoose }: MediatorOffersProps) {
  const [isAllShown, setAllShown] = useState(false)
  const choosable = mediators.filter(isChoosable)
  const shown = firstFew(choosable, few, isAllShown)
  const away = mediators.flatMap(({ name, awayUntilOn }) => (awayUntilOn === null ? [] : [`${name}（到 ${shownDay(awayUntilOn, now())}）`]))
  return (
    <>
      <ChoiceGroup label='调解员' isLabelShown>
        {shown.map((mediator) => (
          <ChoiceCard
            key={mediator.id} title={`${mediatorTitle(mediator)}${mediator === choosable[0] ? '（建议）' : ''}`} example={mediatorWords(mediator)}
            isSelected={chosen === mediator.id} onPress={() => onChoose(mediator.id)}
          />
        ))}
      </ChoiceGroup>
      {shown.length < choosable.length && <Button kind='quiet' label={`看全部 ${choosable.length} 位调解员`} onPress={() => setAllShown(true)} />}
      {away.length > 0 && <Words kind='quiet'>{`休假的不在上面：${away.join('、')}`}</Words>}
    </>
  )
}
