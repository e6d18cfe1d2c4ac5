// What operations on 约吧 need from outside.
import type { RatingLevel } from '../contract/rating'
import type { GatheringPlan, GatheringSeries, KnownGathering } from './gathering-records'
import type { DaysAsked } from './ports'
import type { CalendarDay } from './records'
import type { Command } from './request'

/** What deciding on gatherings needs, in one round trip. `calendar` holds every day asked for. */
export type GatheringGround = { series: GatheringSeries[]; known: KnownGathering[]; calendar: CalendarDay[]; offerMinutes: number }
type GatheringReader = { personId: string | null; now: Date }

/** `output` is the answer as far as it is known; the counts and one's own place are laid over it by the save. */
export type GatheringSave<Output> = { command: Command; output: Output; plan: GatheringPlan; at: Date }
export type GatheringSaved<Output, Refused extends string> =
  | { outcome: 'saved' | 'repeated'; output: Output }
  | { outcome: 'key-reused' }
  | { outcome: Refused }

export interface GatheringStore {
  /** Every series, and the gatherings known that are not over. */
  upcoming(reader: GatheringReader, days: DaysAsked): Promise<GatheringGround>
  find(reader: GatheringReader, wanted: { seriesId: string; gatheringId: string }, days: DaysAsked): Promise<GatheringGround>
  /** Those this person had a seat in and that are over, newest first. */
  past(personId: string, now: Date): Promise<Pick<GatheringGround, 'series' | 'known'>>
  /** One round trip each: place, time, event, notices and the command's answer commit together or not at all. */
  join<Output>(save: GatheringSave<Output>): Promise<GatheringSaved<Output, 'called-off' | 'already-joined' | 'person-busy'>>
  leave<Output>(save: GatheringSave<Output>): Promise<GatheringSaved<Output, 'not-joined' | 'too-late'>>
  takeOffer<Output>(save: GatheringSave<Output>): Promise<GatheringSaved<Output, 'called-off' | 'not-joined' | 'not-offered' | 'already-joined' | 'offer-over' | 'person-busy'>>
  rate<Output>(save: GatheringSave<Output> & { level: RatingLevel; comment: string | null }): Promise<GatheringSaved<Output, 'not-joined' | 'already-rated'>>
  /** Gatherings with an offer nobody took in time, the longest expired first. */
  withExpiredOffers(now: Date, limit: number): Promise<{ series: GatheringSeries[]; known: KnownGathering[]; offerMinutes: number }>
  /** Ends its expired offers and makes the next ones; answers how many have passed on. 0 when somebody else is at it. */
  passOn(plan: GatheringPlan, at: Date): Promise<number>
  /** False when it was called off before. */
  callOff(plan: GatheringPlan, reason: string, at: Date): Promise<boolean>
}
