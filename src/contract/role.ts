import * as z from 'zod/mini'

/** domain.md §1. Everybody the platform can name is a resident; staff hold one role more. */
export const roles = ['resident', 'reporter', 'mediator', 'dispatcher', 'supervisor', 'administrator'] as const
export const role = z.enum(roles)
export type Role = z.infer<typeof role>

/** What a member of staff is by trade (domain.md §1, row 2); the role says what they may do. */
export const professions = [
  'police-officer', 'people-mediator', 'lawyer', 'social-worker', 'volunteer', 'party-veteran',
  'dispatch-officer', 'police-chief', 'brigade-chief', 'deputy-bureau-chief', 'system-administrator', 'grid-worker', 'courier',
] as const
export const profession = z.enum(professions)
export type Profession = z.infer<typeof profession>

/** 三长盯办 (domain.md row 14): who is told in turn when a promised step is overdue. */
export const rungs = ['police-chief', 'brigade-chief', 'deputy-bureau-chief'] as const
export const rung = z.enum(rungs)
export type Rung = z.infer<typeof rung>

/** The two sides of a case (domain.md §7). */
export const partySides = ['applicant', 'respondent'] as const
export const partySide = z.enum(partySides)
export type PartySide = z.infer<typeof partySide>
