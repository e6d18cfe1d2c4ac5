// Who works in the district, as the administrator's operations and a mediator's own week need it. Each save writes one staff event.
import type { Leave, LeaveKind } from '../contract/staff-duty'
import type { OrganisationKind, StaffRole, StaffStanding, TerritoryGrid } from '../contract/staffing'
import type { Profession } from '../contract/role'
import type { Saved } from './ports'
import type { OpeningHours } from '../contract/room'
import type { Command } from './request'

export type StaffLine = {
  id: string; name: string; title: string; role: StaffRole; profession: Profession; organisationName: string; standing: StaffStanding; awayUntilOn: string | null
}
export type SittingHeld = { appointmentId: string; caseId: string | null; number: string | null; startsAt: Date; roomName: string }
/** What must be in other hands before somebody goes or is away. */
export type InHand = { cases: { caseId: string; number: string }[]; sittings: SittingHeld[] }
export type StaffHeld = StaffLine & InHand & {
  organisationId: string
  phone: string
  communityIds: string[]
  invitation: { madeAt: Date; expiresAt: Date } | null
  duties: { roomId: string; weekday: number }[]
  leaves: Leave[]
}
export type OwnWeek = {
  duties: { roomId: string; roomName: string; weekday: number; hours: Pick<OpeningHours, 'opensAtMinute' | 'closesAtMinute'>[] }[]
  leaves: Leave[]
  orders: number
}
type Named = { id: string; name: string; title: string }
export type TerritoryHeld = { grids: TerritoryGrid[]; officers: Named[]; gridWorkers: Named[]; rooms: { id: string; name: string; communityId: string }[] }

/** `actor`: who did it, `staff:<id>` or `person:<id>`. */
export type StaffSave<Output> = { command: Command; output: Output; actor: string; at: Date }
export type StaffWritten = {
  id: string; isNew: boolean; name: string; title: string; role: StaffRole; profession: Profession; organisationId: string; phone: string; communityIds: string[]
}
type Kept = { outcome: 'in-hand'; inHand: InHand } | { outcome: 'last-administrator' }

export interface StaffingStore {
  /** By id, so that a page is a walk along the key. */
  list(asked: { role?: StaffRole | undefined; organisationId?: string | undefined; q?: string | undefined; after?: string | undefined }, page: { now: Date; limit: number }): Promise<{ staff: StaffLine[]; hasMore: boolean }>
  find(staffId: string, now: Date): Promise<StaffHeld | null>
  organisations(): Promise<{ id: string; name: string; kind: OrganisationKind; people: number }[]>
  territory(): Promise<TerritoryHeld>
  week(staffId: string, now: Date): Promise<OwnWeek>
  /** Orders not ended, the oldest first. */
  liveOrders(staffId: string): Promise<InHand['cases']>
  /** What this command has already put into other hands, if it was interrupted. */
  handedBy(command: Command): Promise<InHand['cases']>

  save<Output>(save: StaffSave<Output> & { member: StaffWritten }): Promise<Saved<Output> | Kept | { outcome: 'unknown-organisation' | 'unknown-community' | 'not-found' }>
  /** Out of office at once: the identity is unbound, its devices are ended, invitations are void. */
  remove<Output>(save: StaffSave<Output> & { staffId: string }): Promise<Saved<Output> | Kept | { outcome: 'not-found' }>
  invite<Output>(save: StaffSave<Output> & { staffId: string; invitationId: string; code: string; expiresAt: Date }): Promise<Saved<Output> | { outcome: 'not-found' }>
  revoke<Output>(save: StaffSave<Output> & { staffId: string }): Promise<Saved<Output> | { outcome: 'not-found' }>
  /** Whom a code is for, while it can be used. */
  invited(code: string, now: Date): Promise<StaffHeld | null>
  join<Output>(save: StaffSave<Output> & { staffId: string; personId: string; code: string }): Promise<Saved<Output> | { outcome: 'invitation-over' } | { outcome: 'already-staff'; name: string }>
  saveOrganisation<Output>(save: StaffSave<Output> & { id: string; isNew: boolean; name: string; kind: OrganisationKind }): Promise<Saved<Output> | { outcome: 'not-found' }>
  saveTerritory<Output>(save: StaffSave<Output> & { communityId: string; grids: TerritoryGrid[] }): Promise<Saved<Output>>
  setDuty<Output>(save: StaffSave<Output> & { staffId: string; duties: StaffHeld['duties'] }): Promise<Saved<Output> | { outcome: 'not-found' }>
  takeLeave<Output>(save: StaffSave<Output> & { staffId: string; leave: { id: string; fromOn: string; untilOn: string; kind: LeaveKind } }): Promise<Saved<Output> | { outcome: 'in-hand'; inHand: InHand } | { outcome: 'leave-overlaps' }>
  endLeave<Output>(save: StaffSave<Output> & { staffId: string; leaveId: string }): Promise<Saved<Output> | { outcome: 'not-found' }>
  noteHandOver<Output>(save: StaffSave<Output> & { staffId: string; toStaffId: string; caseIds: string[] }): Promise<Saved<Output>>
}
