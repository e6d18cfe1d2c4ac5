export interface CalendarEntry {
  /** Stays the same when the appointment moves, so that a calendar replaces the entry. */
  id: string
  title: string
  place: string
  note: string
  startsAt: string
  endsAt: string
}

/** `saved`, or `not-saved` when the person said no or the phone would not. */
export type CalendarAnswer = 'saved' | 'not-saved'
