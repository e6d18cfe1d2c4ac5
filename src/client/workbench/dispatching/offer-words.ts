// Why a room or a person is offered, on one line of their card.
import { mediatorReasonNames, professionNames, roomReasonNames } from '../../../contract/terms'
import type { Suggestion } from '../../../contract/suggestion'

type Mediator = Suggestion['mediators'][number]

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' · ')

export const mediatorTitle = ({ name, profession }: Mediator): string => `${name} · ${professionNames[profession]}`

/** What is in hand is always said; having nothing in hand is said once. */
export const mediatorWords = ({ reasons, load, organisationName }: Mediator): string =>
  joined(...reasons.map((reason) => mediatorReasonNames[reason]), load === 0 ? '' : `手上 ${load} 件`, organisationName)

export const roomWords = ({ communityName, reasons }: Suggestion['rooms'][number]): string =>
  joined(reasons.includes('community') ? '' : communityName, ...reasons.map((reason) => roomReasonNames[reason]), reasons.includes('open-today') ? '' : '今天不开门')

/** Who can be given it: never somebody on leave, nor who has it. */
export const isChoosable = ({ awayUntilOn, isCurrent }: Mediator): boolean => awayUntilOn === null && !isCurrent

/** The few worth a look at first; the rest is one press away. */
export function firstFew<Offered>(offered: readonly Offered[], few: number, isAllShown: boolean): readonly Offered[] {
  return isAllShown || offered.length <= few + 1 ? offered : offered.slice(0, few)
}
