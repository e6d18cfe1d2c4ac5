// The inbox: every notice a person is owed, read or not. The same rows go out by WeChat where the person asked for it; here they
// are always. A notice holds codes, names of rooms and instants, never what anybody wrote.
import * as z from 'zod/mini'

import { caseEventKinds } from './case-steps'
import { clockName } from './clock'
import { subject } from './dispute-kind'
import { rung } from './role'
import { freeSlot } from './room'
import { cursor, id, instant } from './scalars'

export const gatheringNoticeKinds = ['seat-taken', 'waiting-joined', 'seat-offered', 'seat-offer-expired', 'gathering-reminder', 'gathering-soon', 'gathering-called-off'] as const
/** What is told besides the events of a case: reminders the day before and two hours before, what is left to do, and 约吧. */
export const noticeKinds = [...caseEventKinds, 'appointment-reminder', 'appointment-soon', 'rating-asked', 'room-closed', 'room-open-again', 'follow-up-due', 'review-answered', 'review-missed', ...gatheringNoticeKinds] as const
export const noticeKind = z.enum(noticeKinds)
export type NoticeKind = z.infer<typeof noticeKind>

export const notice = z.object({
  id,
  kind: noticeKind,
  at: instant,
  isRead: z.boolean(),
  /** What a tap opens. */
  caseId: z.nullable(id),
  appointmentId: z.nullable(id),
  gatheringId: z.nullable(id),
  facts: z.object({
    caseNumber: z.optional(z.string()),
    subject: z.optional(subject),
    roomName: z.optional(z.string()),
    mediatorName: z.optional(z.string()),
    title: z.optional(z.string()),
    startsAt: z.optional(instant),
    /** A closed room: the nearest free times instead, as they were then. */
    offers: z.optional(z.array(freeSlot)),
    /** The limit that was missed or is running: the offer's, the clock's. */
    by: z.optional(instant),
    clock: z.optional(clockName),
    /** Who looks after an overdue step now (三长盯办). */
    rung: z.optional(rung),
  }),
})
export type Notice = z.infer<typeof notice>

/** Newest first. */
export const listNotices = {
  input: z.object({ after: z.optional(cursor) }),
  output: z.object({ notices: z.array(notice), next: z.nullable(cursor), unread: z.int() }),
}
/** The number on the tab. */
export const countUnread = { input: z.object({}), output: z.object({ unread: z.int() }) }
/** Marks these read, all when none is named. */
export const readNotices = {
  input: z.object({ noticeIds: z.optional(z.array(id).check(z.maxLength(100))) }),
  output: z.object({ unread: z.int() }),
}
