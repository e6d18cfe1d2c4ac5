import { ratingLevels, type RatingLevel } from '../../../contract/rating'
import { ratingLevelNames } from '../../../contract/terms'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'

export interface RatingLevelsProps {
  /** For readers of the group: 办得怎么样. */
  label: string
  level: RatingLevel | undefined
  onChoose: (level: RatingLevel) => void
}

/** 好差评 (domain.md §5): five levels of equal size, none chosen beforehand; a bad one takes exactly as many steps as a good one. */
export function RatingLevels({ label, level, onChoose }: RatingLevelsProps) {
  return (
    <ChoiceGroup label={label}>
      {ratingLevels.map((one) => <ChoiceCard key={one} title={ratingLevelNames[one]} isSelected={level === one} onPress={() => onChoose(one)} />)}
    </ChoiceGroup>
  )
}
