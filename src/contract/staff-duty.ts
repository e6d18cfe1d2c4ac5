// A mediator's own week: when they sit where, when they are away, and who takes over their cases. The weekly duty is the
// administrator's to set; a day off it is a leave of one day.
import * as z from 'zod/mini'

import { profession } from './role'
import { day, id, text } from './scalars'

export const leaveKinds = ['sick', 'personal', 'annual', 'training', 'swap'] as const
export const leaveKind = z.enum(leaveKinds, { error: '请选为什么休' })
export type LeaveKind = z.infer<typeof leaveKind>
/** Whoever is away longer hands over and is invited again. */
export const longestLeaveDays = 60

const leave = z.object({ id, fromOn: day, untilOn: day, kind: leaveKind })
export type Leave = z.infer<typeof leave>
const hours = z.array(z.object({ opensAtMinute: z.int(), closesAtMinute: z.int() }))
export const myDuty = {
  input: z.object({}),
  output: z.object({
    /** 1 is Monday; the hours are those of the room. */
    duties: z.array(z.object({ roomId: id, roomName: z.string(), weekday: z.int(), hours })),
    /** Going on or ahead. */
    leaves: z.array(leave),
    orders: z.int(),
  }),
}
export const setDuty = {
  input: z.object({ staffId: id, duties: z.array(z.object({ roomId: id, weekday: z.int().check(z.gte(1), z.lte(7)) })).check(z.maxLength(21)) }),
  output: z.object({}),
}
export const takeLeave = { input: z.object({ fromOn: day, untilOn: day, kind: leaveKind }), output: z.object({ leaveId: id }) }
export const endLeave = { input: z.object({ leaveId: id }), output: z.object({}) }

/** Who can take cases over today: in office, not away. */
export const listColleagues = {
  input: z.object({}),
  output: z.object({ colleagues: z.array(z.object({ id, name: z.string(), title: z.string(), profession, organisationName: z.string(), load: z.int() })) }),
}

/** `busy`: they have something else at the time of a booked sitting. `following-up`: it is settled and only followed up. */
export const stayedReasons = ['busy', 'following-up', 'moved'] as const
export const stayedReason = z.enum(stayedReasons)
export type StayedReason = z.infer<typeof stayedReason>
const handed = { caseId: id, number: z.string() }
export const handOver = {
  input: z.object({ toMediatorId: id, reason: text(200) }),
  output: z.object({ handed: z.array(z.object(handed)), stayed: z.array(z.object({ ...handed, because: stayedReason })) }),
}
