import type { OwnPlace } from '../../../contract/gathering'
import type { PlaceOutcome } from './use-place'

/** What has just happened, told from the place as it is now. */
export function outcomeWords(outcome: PlaceOutcome, mine: OwnPlace | null): { title: string; words: string } | undefined {
  if (outcome === 'left') return mine ? undefined : { title: '已经退出了', words: '没关系，想来了随时再报名。' }
  switch (mine?.state) {
    case 'seated': return { title: outcome === 'took-offer' ? '这一席是您的了' : '报上了', words: '到时候见。加到日历，就不会忘。' }
    case 'waiting': return { title: '排上了', words: `您排在第 ${mine.position} 位。有人退出，会给您留一席，并发通知告诉您。` }
    case 'offered':
    case undefined:
      return undefined
  }
}
