// Builders of a case, its events, its people and its appointments; every field that a test does not name is plausible.
import type { CaseEventKind, Stage } from '../../src/contract/case-steps'
import type { Role } from '../../src/contract/role'
import type { AppointmentRecord, CaseEventRecord, CaseRecord, JointHandlerRecord, Limits, PartyRecord, RoomRecord, StaffMember } from '../../src/server/records'
import type { Caller } from '../../src/server/request'

export const districtLimits: Limits = {
  acceptHours: 24, acknowledgeMinutes: 30, contactHours: 24, meetHours: 48, mediationDays: 30, urgeReplyHours: 24, reopenDays: 30,
  brigadeChiefAfterMinutes: 120, deputyBureauChiefAfterMinutes: 120, bookingNoticeMinutes: 120, bookingChangeMinutes: 120,
}

export const registeredAt = new Date('2026-03-02T01:00:00.000Z')
export const after = (minutes: number, from: Date = registeredAt): Date => new Date(from.getTime() + minutes * 60_000)
export const hours = (count: number): number => count * 60
export const days = (count: number): number => count * 24 * 60

export const applicant: Caller = { personId: 'wang', roles: ['resident'], staffId: null }
export const respondent: Caller = { personId: 'zhao', roles: ['resident'], staffId: null }
export const stranger: Caller = { personId: 'sun', roles: ['resident'], staffId: null }
export const staffCaller = (role: Exclude<Role, 'resident'>, staffId: string): Caller => ({ personId: `person-of-${staffId}`, roles: ['resident', role], staffId })
export const handler = staffCaller('mediator', 'li')
export const otherMediator = staffCaller('mediator', 'chen')
export const joint = staffCaller('mediator', 'lin')
export const dispatcher = staffCaller('dispatcher', 'zhou')
export const supervisor = staffCaller('supervisor', 'wu')

export const aMediator = (given: Partial<StaffMember> = {}): StaffMember => ({
  id: 'li', name: '李亚楠', role: 'mediator', profession: 'police-officer', title: '社区民警', phone: '13800000101', isActive: true, ...given,
})

export const aJointHandler = (given: Partial<JointHandlerRecord> = {}): JointHandlerRecord => ({
  seq: 9, organisation: { id: 'law-firm', name: '津湾律师事务所' }, member: { id: 'lin', name: '林静宜', title: '律师' }, role: 'legal-advice', invitedAt: after(30), ...given,
})

export const aRoom = (given: Partial<RoomRecord> = {}): RoomRecord => ({
  id: 'yanan', name: '亚楠调解室', badge: '亚楠', storyLine: '一名社区民警的名字', story: [], communityId: 'huaming', communityName: '花明里社区',
  address: '花明里 3 号楼底商', phone: '02200000001', route: '从东门进', position: { latitude: 39.08, longitude: 117.31 }, access: [], capacity: 1,
  sittingMinutes: 60, hours: [], ...given,
})

export const aParty = (given: Partial<PartyRecord> = {}): PartyRecord => ({
  side: 'applicant', personId: 'wang', name: '王秀英', phone: '13800000001', address: null, bestTime: 'any', onBehalfOf: null, ...given,
})

export function anAppointment(given: Partial<AppointmentRecord> = {}): AppointmentRecord {
  const startsAt = given.startsAt ?? after(days(3))
  return {
    id: 'sitting', sessionKind: 'dispute', state: 'booked', seat: 1, startsAt, endsAt: after(60, startsAt), room: aRoom(),
    case: { id: 'case', number: '东丽 2026-000123', subject: 'noise', stage: 'acknowledged' }, bookedBy: 'wang',
    mediator: { id: 'li', name: '李亚楠' }, topic: null, provider: null, cancelReason: null, cancelledBy: null, ...given,
  }
}

/** Events in order, each `[kind, at]`; numbered from 1. */
export const events = (...happened: [CaseEventKind, Date, Partial<CaseEventRecord>?][]): CaseEventRecord[] =>
  happened.map(([kind, at, given], index) => ({
    seq: index + 1, kind, actor: { role: 'mediator', id: 'li', name: '李亚楠' }, at, payload: {}, text: null, ...given,
  }))

export function aMediationCase(given: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id: 'case', number: '东丽 2026-000123', stage: 'registered', subject: 'noise', kind: 'neighbour', level: null,
    communityId: 'huaming', communityName: '花明里社区',
    details: {
      building: '3 号楼', unit: '2 单元', answers: { when: '晚上 10 点后' }, story: '楼上夜里拖椅子。', beganOn: '2026-02-01', isOngoing: true,
      wish: '晚上十点后安静些', wantsLawyer: false, safety: [],
    },
    parties: [aParty(), aParty({ side: 'respondent', personId: null, name: '楼上住户', phone: null, bestTime: null })],
    room: null, mediator: null, order: null, jointHandlers: [], registeredAt, closedAt: null,
    events: events(['registered', registeredAt, { actor: { role: 'resident', id: 'wang', name: '王秀英' } }]),
    agreement: null, sittingRecords: [], photoIds: [], ratedSides: [], appointments: [], ...given,
  }
}

/** A case in somebody's hands: dispatched to the mediator `li`. */
export const aHandledCase = (stage: Stage, given: Partial<CaseRecord> = {}): CaseRecord =>
  aMediationCase({
    stage, level: 1, mediator: aMediator(), room: { id: 'yanan', name: '亚楠调解室', phone: '02200000001', address: '花明里 3 号楼底商' },
    order: { id: 'order', roomId: 'yanan', mediatorId: 'li', dispatchedAt: after(10), acknowledgedAt: null }, ...given,
  })
