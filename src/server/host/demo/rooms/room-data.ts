// The shape of a demo room's file and the few words its weekly hours are written in.
import type { OpeningHours } from '../../../../contract/room'
import type { RoomRow } from '../../../adapters/postgres/directory-writer'

/** Closed from today + `inDays`, `from`–`to` Shanghai time; `to` is on the same day. */
export type ClosurePlan = { inDays: number; from: string; to: string; reason: string }

export type RoomData = Omit<RoomRow, 'duty' | 'closures'> & {
  /** Weekday (1 Monday … 7 Sunday) → who is on duty, the first one answers the telephone. */
  duty: Record<number, readonly string[]>
  closures: readonly ClosurePlan[]
}

export const minuteOf = (time: string) => Number(time.slice(0, -3)) * 60 + Number(time.slice(-2))

/** `open([1, 2], '9:00-12:00', '14:00-18:00')`: these weekdays, these stretches. */
export const open = (weekdays: readonly number[], ...stretches: string[]): OpeningHours[] =>
  weekdays.flatMap((weekday) =>
    stretches.map((stretch) => {
      const [opens = '', closes = ''] = stretch.split('-')
      return { weekday, opensAtMinute: minuteOf(opens), closesAtMinute: minuteOf(closes) }
    }),
  )

export const weekdays = [1, 2, 3, 4, 5] as const
export const everyDay = [1, 2, 3, 4, 5, 6, 7] as const
