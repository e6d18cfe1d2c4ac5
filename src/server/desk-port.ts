// What the staff's lists and the dispatcher's choices need from outside.
import type { Stage } from '../contract/case-steps'
import type { ClockName } from '../contract/clock'
import type { DisputeKind } from '../contract/dispute-kind'
import type { BodyKind } from '../contract/joint-handling'
import type { Level } from '../contract/mediation-case'
import type { Rung } from '../contract/role'
import type { DueWindow } from '../contract/workbench'
import type { DeskRecord } from './desk-records'
import type { StaffMember } from './records'

/** Whose cases a staff list shows: the district's, or one mediator's; never those the reader is a party to. */
export type DeskScope = {
  personId: string
  mediatorId: string | null
  /** What a role is scoped to; absent for the whole district. */
  communityIds?: readonly string[]
}
/** `urgent`: by when it is due, open ones only. `newest`: by when it was registered. */
export type DeskAsked = {
  order: 'urgent' | 'newest'
  stages?: Stage[] | undefined
  due?: DueWindow | undefined
  kind?: DisputeKind | undefined
  place?: { communityId: string; building: string | null } | undefined
  level?: Level | undefined
  overseer?: Rung | undefined
  /** What one rung of the ladder looks after, in these communities, or all; `clocks` are those it is told of first. */
  watch?: { rung: Rung; communityIds: string[] | null; clocks: ClockName[] } | undefined
  /** Cases of one of these numbers, or with a party of this whole name or phone. */
  sought?: { numbers: string[]; lookup: string } | undefined
}
export type DeskPosition = { at: Date; id: string }

export interface DeskStore {
  list(scope: DeskScope, asked: DeskAsked, page: { after: DeskPosition | null; limit: number; now: Date }): Promise<{ rows: DeskRecord[]; hasMore: boolean }>
  /** Of what is open; none goes beyond `mostCounted`. */
  counts(scope: DeskScope, asked: Pick<DeskAsked, 'order' | 'stages' | 'overseer' | 'watch'>, now: Date): Promise<{ overdue: number; soon: number; all: number }>
  /** A mediator's open cases due before `to`, and those with a sitting in `[from, to)`. */
  day(scope: DeskScope & { mediatorId: string }, asked: { from: Date; to: Date; now: Date; limit: number }): Promise<DeskRecord[]>
}

/** An organisation that can be asked to join, and its people in office who may handle a case. */
export type Body = { id: string; kind: BodyKind; name: string; people: Pick<StaffMember, 'id' | 'name' | 'title' | 'profession'>[] }

/** What the desk chooses from when it gives a case out. Every list is of the whole district. */
export interface DispatchDesk {
  /** Grids of this community; mediators in office, with the rooms whose team they are in and how many orders they have in hand. */
  ground(communityId: string): Promise<{
    grids: { buildingNames: string[]; roomId: string; officerId: string }[]
    mediators: (StaffMember & { organisationName: string; roomIds: string[]; load: number })[]
    /** Who sits in which room on which weekday. */
    roster: { roomId: string; weekday: number; staffId: string }[]
  }>
  bodies(): Promise<Body[]>
  /** The last day of the leave each of these is on now; nobody else is in it. */
  isOnLeave(staffIds: readonly string[], at: Date): Promise<ReadonlyMap<string, string>>
}
