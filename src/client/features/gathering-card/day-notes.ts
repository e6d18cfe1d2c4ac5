import type { GatheringSummary } from '../../../contract/gathering'
import { shownDay } from '../../ui/shown-time'

/** What a person should know about the day itself: that it was moved away from a holiday, or may still move. */
export function dayNotes({ movedFromOn, movedFor, isCalendarPublished }: Pick<GatheringSummary, 'movedFromOn' | 'movedFor' | 'isCalendarPublished'>, now: Date): string[] {
  return [
    ...(movedFromOn === null ? [] : [`原定${shownDay(movedFromOn, now)}，因${movedFor ?? '放假'}顺延`]),
    ...(isCalendarPublished ? [] : ['那一年的放假安排尚未公布，日子可能会变']),
  ]
}
