// What the desk puts in besides staff-step.ts, and the note of whoever handles a case jointly.
import * as z from 'zod/mini'

import { id, text } from './scalars'

/** A change of level needs a reason (domain.md row 18). */
export const changeLevelInput = z.object({
  caseId: id, level: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: '级别是 1、2 或 3' }), reason: text(200),
})
export const jointNoteInput = z.object({ caseId: id, text: text(500) })
