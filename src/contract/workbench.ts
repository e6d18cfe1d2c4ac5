// The staff's lists (domain.md row 16, views by role): a dispatcher and a supervisor see the district, a mediator their own
// cases. A row holds no phone and no whole name of a party; it is read over somebody's shoulder.
import * as z from 'zod/mini'

import { stage } from './case-steps'
import { clockNames } from './clock'
import { disputeKind, subject } from './dispute-kind'
import { level } from './mediation-case'
import { rung } from './role'
import { cursor, id, instant, text } from './scalars'

/** What somebody waits for: one of the promised clocks, or what is left to do once there is an outcome. */
export const dueWhats = [...clockNames, 'follow-up', 'close'] as const
export const dueWhat = z.enum(dueWhats)
export type DueWhat = z.infer<typeof dueWhat>

/** `for-other`: somebody else registered for them, an elder mostly. `safety`: somebody answered yes to a danger question. */
export const deskFlags = ['for-other', 'safety'] as const
export const deskFlag = z.enum(deskFlags)
export type DeskFlag = z.infer<typeof deskFlag>

export const deskRow = z.object({
  caseId: id,
  number: z.string(),
  subject,
  kind: disputeKind,
  stage,
  level: z.nullable(level),
  communityName: z.string(),
  building: z.string(),
  registeredAt: instant,
  /** Null when nothing is to be done any more. */
  due: z.nullable(z.object({ what: dueWhat, by: instant, isOverdue: z.boolean() })),
  /** The highest rung told since it was missed. */
  overseer: z.nullable(rung),
  nextSitting: z.nullable(z.object({ startsAt: instant, roomName: z.string() })),
  /** 「王**」: enough to tell two cases apart. */
  applicant: z.string(),
  mediatorName: z.nullable(z.string()),
  flags: z.array(deskFlag),
})
export type DeskRow = z.infer<typeof deskRow>

/** `urgent`: what is open, first due first. `newest`: everything, also what is over. */
const order = z.enum(['urgent', 'newest'])
export const dueWindows = ['overdue', 'soon'] as const
/** Missed, or due within two hours. */
export const dueWindow = z.enum(dueWindows)
export type DueWindow = z.infer<typeof dueWindow>

const filters = {
  stages: z.optional(z.array(stage).check(z.maxLength(12))),
  due: z.optional(dueWindow),
  kind: z.optional(disputeKind),
  communityId: z.optional(id),
  /** As people know it, and only along with its community. */
  building: z.optional(text(20)),
  level: z.optional(level),
  overseer: z.optional(rung),
  /** A supervisor's own: what went up to their rung, or is about to, in their territory; of everything, all of the territory. */
  isWatched: z.optional(z.boolean()),
}

export const listDesk = {
  input: z.object({
    ...filters,
    /** A number or its last digits, a party's whole name, or a whole phone: finds what is over, too. */
    q: z.optional(text(40)),
    order: z._default(order, 'urgent'),
    cursor: z.optional(cursor),
    limit: z._default(z.int().check(z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({ rows: z.array(deskRow), nextCursor: z.nullable(cursor) }),
}

/** No count goes further: nobody needs to know whether it is 1,000 or 2,000, and counting stays cheap. */
export const mostCounted = 1000
export const countDesk = {
  input: z.object({ stages: filters.stages, overseer: filters.overseer, isWatched: filters.isWatched }),
  output: z.object({ overdue: z.int(), soon: z.int(), all: z.int() }),
}

/** A mediator's day, first due first. */
export const deskDay = { input: z.object({}), output: z.object({ rows: z.array(deskRow) }) }
