// What the desk is offered when it takes a case in and gives it out (domain.md rows 5, 7 and 18): nothing is chosen for it, and
// every offer says why.
import * as z from 'zod/mini'

import { disputeKind } from './dispute-kind'
import { level } from './mediation-case'
import { profession } from './role'
import { day, id } from './scalars'

export const levelReasons = [
  'hurt', 'threatened', 'self-harm', 'wages-of-many', 'many-parties', 'several-parties', 'child-present', 'followed', 'injury-told', 'wants-lawyer', 'weighty-kind',
  'reopened', 'simple',
] as const
export const levelReason = z.enum(levelReasons)
export type LevelReason = z.infer<typeof levelReason>

export const roomReasons = ['grid', 'community', 'open-today'] as const
export const roomReason = z.enum(roomReasons)
export type RoomReason = z.infer<typeof roomReason>

export const mediatorReasons = ['grid-officer', 'grid-room', 'community-room', 'speciality', 'nothing-in-hand', 'on-duty'] as const
export const mediatorReason = z.enum(mediatorReasons)
export type MediatorReason = z.infer<typeof mediatorReason>

export const suggestion = z.object({
  level: z.object({ level, reasons: z.array(levelReason) }),
  /** `word`: what in the resident's words speaks for it; null when the matter they chose does. */
  kind: z.object({ kind: disputeKind, word: z.nullable(z.string()) }),
  /** Best first. */
  rooms: z.array(z.object({ id, name: z.string(), communityName: z.string(), reasons: z.array(roomReason) })),
  mediators: z.array(z.object({
    id,
    name: z.string(),
    profession,
    title: z.string(),
    organisationName: z.string(),
    reasons: z.array(mediatorReason),
    /** Orders in hand. */
    load: z.int(),
    /** On leave until the end of this day; they come last and cannot be chosen. */
    awayUntilOn: z.nullable(day),
    /** Has the case now. */
    isCurrent: z.boolean(),
  })),
})
export type Suggestion = z.infer<typeof suggestion>

export const suggest = { input: z.object({ caseId: id }), output: z.object({ suggestion }) }
