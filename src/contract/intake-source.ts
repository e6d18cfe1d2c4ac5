import * as z from 'zod/mini'

/** How staff took a case in; a resident's own registration has no source. */
export const intakeSources = ['phone', '110', 'counter'] as const
export const intakeSource = z.enum(intakeSources)
export type IntakeSource = z.infer<typeof intakeSource>
