import type { MediationCase } from '../../../contract/mediation-case'
import { levelNames, subjectNames } from '../../../contract/terms'
import { Card } from '../../ui/card'
import { Words } from '../../ui/words'

const shownCharacters = 80

/** Which case it is, in a few lines; the whole of it is one page back. */
export function CaseBrief({ mediationCase: { subject, number, place, level, story, mediatorName } }: { mediationCase: MediationCase }) {
  const told = story.length > shownCharacters ? `${story.slice(0, shownCharacters)}…` : story
  const handled = [level === null ? '' : levelNames[level], mediatorName ?? ''].filter(Boolean).join(' · ')
  return (
    <Card>
      <Words kind='strong'>{`${subjectNames[subject]} · ${place.communityName} ${place.building}`}</Words>
      <Words kind='small'>{handled === '' ? number : `${number} · ${handled}`}</Words>
      {told !== '' && <Words kind='quiet'>{told}</Words>}
    </Card>
  )
}
