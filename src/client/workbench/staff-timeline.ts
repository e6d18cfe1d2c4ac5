// The record's lines as those who handle the case read them: nobody calls them 「您」 for the party's sake.
import type { TimelineEntry } from '../../contract/mediation-case'
import { timelineWords, type TimelineWords } from '../features/case-timeline/timeline-words'

export function staffTimelineWords(entry: TimelineEntry, now: Date): TimelineWords {
  const words = timelineWords(entry, now)
  if (entry.actor.isYou) return words
  const who = entry.actor.name ?? '工作人员'
  switch (entry.kind) {
    case 'acknowledged': return { ...words, title: `${who}签收` }
    case 'contacted': return { ...words, title: `${who}联系了当事人` }
    default: return words
  }
}
