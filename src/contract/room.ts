import * as z from 'zod/mini'

import { profession } from './role'
import { day, id, instant, position } from './scalars'

export const accessFeatures = ['step-free', 'lift', 'accessible-toilet', 'hearing-loop', 'separate-entrance', 'parking'] as const
export const accessFeature = z.enum(accessFeatures)
export type AccessFeature = z.infer<typeof accessFeature>

/** How far ahead a room can be looked at and booked, in days. */
export const bookingHorizonDays = 30

export const roomSummary = z.object({
  id,
  name: z.string(),
  /** The short name on the round badge: 亚楠. */
  badge: z.string(),
  storyLine: z.string(),
  communityName: z.string(),
  isOwnCommunity: z.boolean(),
  address: z.string(),
  /** Straight line from where the caller is, or from the caller's community; null when neither is known. */
  distanceMetres: z.nullable(z.int()),
  access: z.array(accessFeature),
  /** Start of the first slot that can be booked now, null when none within the horizon. */
  nextFreeAt: z.nullable(instant),
})
export type RoomSummary = z.infer<typeof roomSummary>

export const teamMember = z.object({
  id,
  name: z.string(),
  profession,
  title: z.string(),
})
export type TeamMember = z.infer<typeof teamMember>

export const openingHours = z.object({
  /** 1 Monday … 7 Sunday. */
  weekday: z.int().check(z.gte(1), z.lte(7)),
  /** Minutes after midnight in Asia/Shanghai. */
  opensAtMinute: z.int(),
  closesAtMinute: z.int(),
})
export type OpeningHours = z.infer<typeof openingHours>

export const room = z.object({
  ...roomSummary.shape,
  story: z.array(z.string()),
  phone: z.string(),
  route: z.string(),
  position,
  sittingMinutes: z.int(),
  capacity: z.int(),
  hours: z.array(openingHours),
  team: z.array(teamMember),
  onDutyToday: z.array(teamMember),
  /** Honest figures over the last 180 days; rates are 0…1, null while there are too few to say. */
  figures: z.object({
    closed: z.int(),
    onTimeRate: z.nullable(z.number()),
    settledRate: z.nullable(z.number()),
  }),
})
export type Room = z.infer<typeof room>

/** Why a slot can or cannot be taken; the reason is shown on the disabled slot. */
export const slotStates = ['free', 'full', 'past', 'too-soon', 'closure', 'yours'] as const
export const slotState = z.enum(slotStates)
export type SlotState = z.infer<typeof slotState>

export const slot = z.object({
  startsAt: instant,
  endsAt: instant,
  state: slotState,
  seatsLeft: z.int(),
  /** The closure's reason when `state` is `closure`. */
  note: z.nullable(z.string()),
})
export type Slot = z.infer<typeof slot>

export const dayKinds = ['working', 'rest', 'holiday', 'make-up-working'] as const
export const dayKind = z.enum(dayKinds)
export type DayKind = z.infer<typeof dayKind>

export const slotDay = z.object({
  on: day,
  kind: dayKind,
  /** The holiday's name, when it is one. */
  holidayName: z.nullable(z.string()),
  /** False while the State Council has not published that year's holidays: 尚未公布. */
  isCalendarPublished: z.boolean(),
  slots: z.array(slot),
})
export type SlotDay = z.infer<typeof slotDay>

/** A free slot somewhere, offered as an alternative. */
export const freeSlot = z.object({ roomId: id, roomName: z.string(), startsAt: instant, endsAt: instant })
export type FreeSlot = z.infer<typeof freeSlot>

/** How many days the roster shows, today being the first. */
export const rosterDays = 7

/** 值班表 (domain.md row 24): who is there on which of the next seven days. */
export const dutyDay = z.object({
  on: day,
  kind: dayKind,
  holidayName: z.nullable(z.string()),
  hours: z.array(z.object({ opensAt: instant, closesAt: instant })),
  /** Why it is shut at a time it would be open; null when nothing is in the way. */
  closedReason: z.nullable(z.string()),
  people: z.array(teamMember),
})
export type DutyDay = z.infer<typeof dutyDay>

export const listRooms = {
  input: z.object({
    communityId: z.optional(id),
    position: z.optional(position),
    orderBy: z._default(z.enum(['nearest', 'soonest']), 'nearest'),
    /** What `nextFreeAt` is for: a quarter of an hour for an opinion, else a sitting about a dispute. */
    sessionKind: z.optional(z.enum(['dispute', 'opinion'])),
  }),
  output: z.object({ rooms: z.array(roomSummary) }),
}
export const getRoom = { input: z.object({ roomId: id, position: z.optional(position) }), output: room }
export const roomSlots = {
  input: z.object({
    roomId: id,
    fromOn: day,
    days: z.int().check(z.gte(1, { error: '至少看 1 天' }), z.lte(bookingHorizonDays, { error: `一次最多看 ${bookingHorizonDays} 天` })),
    /** Books for this case: the caller's and the mediator's own sittings are then taken into account. */
    caseId: z.optional(id),
    /** An opinion (随时约) takes a quarter of an hour; a dispute the room's own length of sitting. */
    sessionKind: z._default(z.enum(['dispute', 'opinion']), 'dispute'),
    /** The caller's own appointment that is to be moved: its time then counts as free. */
    movingId: z.optional(id),
  }),
  output: z.object({ roomId: id, sittingMinutes: z.int(), days: z.array(slotDay) }),
}
export const roomDuty = { input: z.object({ roomId: id }), output: z.object({ roomId: id, days: z.array(dutyDay) }) }
