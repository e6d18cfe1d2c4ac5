import { levels, type Level } from '../../../contract/mediation-case'
import { levelNames, levelRoutes } from '../../../contract/terms'
import { ChoiceCard } from '../../ui/choice-card'
import { ChoiceGroup } from '../../ui/choice-group'

const meanings: Readonly<Record<Level, string>> = {
  1: '两家说得清的小事，调解员到场说开就行',
  2: '要查一查、约到调解室坐下来谈，可以开小法庭',
  3: '牵涉人多或有危险，请派出所、司法所、律师等一起办',
}

interface LevelCardsProps {
  chosen: Level | undefined
  onChoose: (level: Level) => void
  suggested?: Level | undefined
  /** The one it has; it is not offered. */
  current?: Level | null
}

/** The three levels with what each means (domain.md row 18). None is chosen beforehand. */
export function LevelCards({ chosen, onChoose, suggested, current = null }: LevelCardsProps) {
  return (
    <ChoiceGroup label='按哪一级办'>
      {levels.filter((level) => level !== current).map((level) => (
        <ChoiceCard
          key={level}
          title={`${levelNames[level]} · ${levelRoutes[level]}${level === suggested ? '（建议）' : ''}`}
          example={meanings[level]}
          isSelected={chosen === level}
          onPress={() => onChoose(level)}
        />
      ))}
    </ChoiceGroup>
  )
}
