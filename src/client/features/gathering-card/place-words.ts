import type { OwnPlace } from '../../../contract/gathering'
import type { Tone } from '../../ui/chip'
import { shownAt } from '../../ui/shown-time'

/** The caller's own place on a chip: `已报名`, `候补第 2 位`, `给您留了一席`. */
export function placeWords(mine: OwnPlace): string {
  switch (mine.state) {
    case 'seated': return '已报名'
    case 'waiting': return `候补第 ${mine.position} 位`
    case 'offered': return '给您留了一席'
  }
}

/** With the limit of an offer, where there is room to say it: `给您留了一席，请在 今天 15:20 前确认`. */
export function placeSentence(mine: OwnPlace, now: Date): string {
  return mine.state === 'offered' ? `${placeWords(mine)}，请在 ${shownAt(mine.offerUntil, now)} 前确认` : placeWords(mine)
}

export const placeTones: Readonly<Record<OwnPlace['state'], Tone>> = { seated: 'done', waiting: 'waiting', offered: 'waiting' }
