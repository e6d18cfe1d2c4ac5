// The promises a resident can hold us to (domain.md §3), and the reply to 督办 (row 12): computed from the record, never stored by hand.
import * as z from 'zod/mini'

import { instant } from './scalars'

export const clockNames = ['accept', 'acknowledge', 'first-contact', 'meet', 'mediation', 'urge-reply'] as const
export const clockName = z.enum(clockNames)
export type ClockName = z.infer<typeof clockName>

/** running: not done, still in time · overdue: not done, past its limit · met: done in time · late: done after it. */
export const clockStates = ['running', 'overdue', 'met', 'late'] as const
export const clockState = z.enum(clockStates)
export type ClockState = z.infer<typeof clockState>

export const deadline = z.object({
  clock: clockName,
  startedAt: instant,
  dueBy: instant,
  doneAt: z.nullable(instant),
  state: clockState,
})
export type Deadline = z.infer<typeof deadline>
