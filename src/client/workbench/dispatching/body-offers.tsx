import { useState } from 'react'
import type { JointRole } from '../../../contract/joint-handling'
import { bodyKindNames, professionNames } from '../../../contract/terms'
import { Button } from '../../ui/button'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'
import type { Body } from './still-to-ask'

type Organisation = Body['organisations'][number]
/** `person` null: the organisation as a whole. */
export interface Invited { organisation: Organisation; person: Organisation['people'][number] | null; usualRole: JointRole }

interface BodyOffersProps { bodies: readonly Body[]; chosen: Invited | undefined; onChoose: (invited: Invited) => void }

/** The bodies that suit the kind of dispute; the others are one press away. Of the one chosen, its people. */
export function BodyOffers({ bodies, chosen, onChoose }: BodyOffersProps) {
  const [isAllShown, setAllShown] = useState(false)
  const shown = bodies.filter(({ isSuggested }) => isAllShown || isSuggested)
  return (
    <>
      <ChoiceGroup label='单位' isLabelShown>
        {shown.flatMap(({ kind, isSuggested, role, organisations }) => organisations.map((organisation) => (
          <ChoiceCard
            key={organisation.id} title={organisation.name} example={`${bodyKindNames[kind]}${isSuggested ? ' · 适合这类事' : ''}`}
            isSelected={chosen?.organisation.id === organisation.id} onPress={() => onChoose({ organisation, person: null, usualRole: role })}
          />
        )))}
      </ChoiceGroup>
      {shown.length < bodies.length && <Button kind='quiet' label='看全部单位' onPress={() => setAllShown(true)} />}
      {chosen && chosen.organisation.people.length > 0 && (
        <ChoiceGroup label={`${chosen.organisation.name}的哪一位`} isLabelShown>
          <ChoiceCard title='只请单位，不点名' isSelected={chosen.person === null} onPress={() => onChoose({ ...chosen, person: null })} />
          {chosen.organisation.people.map((person) => (
            <ChoiceCard
              key={person.id} title={person.name} example={`${professionNames[person.profession]} · ${person.title}`}
              isSelected={chosen.person?.id === person.id} onPress={() => onChoose({ ...chosen, person })}
            />
          ))}
        </ChoiceGroup>
      )}
    </>
  )
}
