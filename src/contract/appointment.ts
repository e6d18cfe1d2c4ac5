import * as z from 'zod/mini'

import { partySide } from './role'
import { accessFeature } from './room'
import { id, instant, position, text } from './scalars'

/** domain.md §4. */
export const sessionKinds = ['dispute', 'opinion', 'officials', 'service', 'community'] as const
export const sessionKind = z.enum(sessionKinds)
export type SessionKind = z.infer<typeof sessionKind>

export const appointmentStates = ['held', 'booked', 'attended', 'no-show', 'cancelled'] as const
export const appointmentState = z.enum(appointmentStates)
export type AppointmentState = z.infer<typeof appointmentState>

export const cancelReasons = ['not-free', 'unwell', 'made-peace', 'need-more-time', 'do-not-want-to-meet', 'other'] as const
export const cancelReason = z.enum(cancelReasons)
export type CancelReason = z.infer<typeof cancelReason>

export const appointment = z.object({
  id,
  sessionKind,
  state: appointmentState,
  startsAt: instant,
  endsAt: instant,
  room: z.object({
    id, name: z.string(), badge: z.string(), address: z.string(), phone: z.string(), route: z.string(), position, access: z.array(accessFeature),
  }),
  case: z.nullable(z.object({ id, number: z.string(), title: z.string() })),
  mediatorName: z.nullable(z.string()),
  /** 社情民意, 公共服务: what the caller wants to talk about; nobody but the caller and who receives them reads it. */
  topic: z.nullable(z.string()),
  provider: z.nullable(z.object({ id, name: z.string(), title: z.string() })),
  cancelReason: z.nullable(cancelReason),
  /** The sides of its case that have come and checked in. */
  checkedIn: z.array(partySide),
  /** What the caller may do with it now, and until when. */
  canReschedule: z.boolean(),
  canCancel: z.boolean(),
  changeBy: instant,
})
export type Appointment = z.infer<typeof appointment>

const one = z.object({ appointment })
export const bookAppointment = { input: z.object({ caseId: id, roomId: id, startsAt: instant }), output: one }
/** 社情民意随时约: a quarter of an hour in any open hour of a room; no case is needed. A person has one ahead at a time. */
export const bookOpinion = { input: z.object({ roomId: id, startsAt: instant, topic: text(200) }), output: one }
/** 公共服务精确约: one provider, one to one. A person has one ahead at a time with each. */
export const bookService = { input: z.object({ providerId: id, startsAt: instant, topic: z.optional(text(200)) }), output: one }
/** A service is moved within its provider: `roomId` is then the provider's room. */
export const rescheduleAppointment = {
  input: z.object({ appointmentId: id, roomId: id, startsAt: instant }),
  output: one,
}
export const cancelAppointment = {
  input: z.object({ appointmentId: id, reason: cancelReason, note: z.optional(text(200)) }),
  output: one,
}
/** `checkInCode`: a party of a sitting shows it to the mediator when they come. */
export const getAppointment = { input: z.object({ appointmentId: id }), output: z.object({ appointment, checkInCode: z.nullable(z.string()) }) }
export const listAppointments = {
  input: z.object({ when: z._default(z.enum(['upcoming', 'past']), 'upcoming') }),
  output: z.object({ appointments: z.array(appointment) }),
}
