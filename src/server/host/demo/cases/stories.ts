import type { CaseStory } from './beats'
import { familyPetsAndProperty } from './family-pets-and-property'
import { leaksAndPipes } from './leaks-and-pipes'
import { money } from './money'
import { noise } from './noise'
import { ofPersonas } from './of-personas'
import { parkingAndCorridor } from './parking-and-corridor'
import { together } from './together'

export const stories: readonly CaseStory[] = [
  ...ofPersonas, ...leaksAndPipes, ...noise, ...parkingAndCorridor, ...money, ...familyPetsAndProperty, ...together,
]
