// What the administrator's operations need from outside (系统管理, domain.md §1). Everything is of one district.
import type { SessionKind } from '../contract/appointment'
import type { SetLimits } from '../contract/admin-calendar'
import type { SeriesFields } from '../contract/admin-gathering'
import type { RoomFields } from '../contract/admin-room'
import type { DayKind, OpeningHours } from '../contract/room'
import type { Saved } from './ports'
import type { GatheringPlan } from './gathering-records'
import type { Closure, Interval, Notice } from './records'
import type { Command } from './request'

export type AdminEventKind =
  | 'room-added' | 'room-changed' | 'hours-set' | 'closure-added' | 'closure-removed' | 'day-set' | 'day-cleared' | 'limits-set'
  | 'series-added' | 'series-changed' | 'series-ended' | 'gathering-called-off' | 'codes-made' | 'code-withdrawn'

/** A live appointment ahead, and whose time it takes. */
export type AheadBooking = Interval & {
  id: string
  sessionKind: SessionKind
  roomId: string
  roomName: string
  case: { id: string; number: string } | null
  partyIds: string[]
  mediatorId: string | null
  providerId: string | null
}
export type SetDay = { on: string; kind: DayKind; name: string }
export type PlaceCodeKept = { code: string; building: string | null; unit: string | null; isActive: boolean }

/** Exactly one setting, as it is to stand afterwards. */
export type AdminChange =
  | { what: 'room'; roomId: string; room: RoomFields; isNew: boolean }
  | { what: 'hours'; roomId: string; hours: readonly OpeningHours[] }
  | { what: 'closure-added'; roomId: string; closure: Closure }
  | { what: 'closure-removed'; roomId: string; startsAt: Date }
  | { what: 'day'; on: string; day: SetDay | null }
  | { what: 'limits'; limits: SetLimits }
  | { what: 'series'; seriesId: string; series: SeriesFields; isNew: boolean }
  | { what: 'call-off'; plan: GatheringPlan; reason: string }
  | { what: 'codes'; communityId: string; codes: readonly PlaceCodeKept[] }
  | { what: 'code-withdrawn'; code: string }

export type AdminSave<Output> = {
  command: Command
  output: Output
  at: Date
  /** Whoever acts, as staff. */
  actorId: string
  subject: string
  /** The version it was decided on; the change is the next one. */
  version: number
  event: { kind: AdminEventKind; before: unknown; after: unknown }
  change: AdminChange
  /** Bookings ahead that were looked at; `stale` when there are others by now. */
  looked?: { roomId: string | null; within: Interval; bookings: readonly AheadBooking[] }
  /** Their people have these times to choose from; reminders of them say so as well. */
  displaced?: { ids: readonly string[]; notices: readonly Notice[] }
  /** Their time holds after all; reminders remind again. */
  restored?: { ids: readonly string[]; notices: readonly Notice[] }
}
export type AdminSaved<Output> =
  | Saved<Output>
  | { outcome: 'changed-meanwhile'; by: string; at: Date }
  | { outcome: 'seats-taken'; seats: number }

export interface Administration {
  /** How many times it was changed. */
  version(subject: string): Promise<number>
  versions(subjects: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Live appointments that begin or last within, soonest first; of one room, or of all. */
  ahead(asked: { roomId: string | null; within: Interval }): Promise<AheadBooking[]>
  /** Closures that are not over, of one room or of all. */
  closures(asked: { roomId: string | null; now: Date }): Promise<(Closure & { roomId: string })[]>
  /** The highest seat of the room that somebody has ahead. */
  seatsTaken(roomId: string, now: Date): Promise<number>
  setDays(fromOn: string): Promise<SetDay[]>
  limits(): Promise<SetLimits>
  placeCodes(communityId: string): Promise<PlaceCodeKept[]>
  /** The community of a code that holds. */
  communityOf(code: string): Promise<string | null>
  /** Cases whose clocks run. */
  running(): Promise<number>
  save<Output>(save: AdminSave<Output>): Promise<AdminSaved<Output>>
}
