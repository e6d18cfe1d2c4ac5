// A case handled together (domain.md rows 13 and 20): which bodies there are to invite, and as what somebody joins.
import * as z from 'zod/mini'

import { profession } from './role'
import { id } from './scalars'

/** 法院, 司法所, 派出所, 律所, and the nine bodies of 3+N. An organisation of one of these kinds can be asked to join. */
export const bodyKinds = [
  'police-station', 'judicial-office', 'law-firm', 'court', 'environment', 'housing', 'traffic-police', 'women', 'education', 'labour-arbitration',
  'market-supervision', 'natural-resources', 'health',
] as const
export const bodyKind = z.enum(bodyKinds)
export type BodyKind = z.infer<typeof bodyKind>

export const jointRoles = ['fact-finding', 'guidance', 'legal-advice', 'expertise'] as const
export const jointRole = z.enum(jointRoles, { error: '请选一起办理时负责什么' })
export type JointRole = z.infer<typeof jointRole>

/** As the parties read it: who is in it and as what; their telephone is the mediator's to give. */
export const jointHandler = z.object({
  organisation: z.object({ id, name: z.string() }),
  /** Null when the organisation was asked as a whole. */
  person: z.nullable(z.object({ id, name: z.string(), title: z.string() })),
  role: jointRole,
})
export type JointHandler = z.infer<typeof jointHandler>

export const inviteInput = z.object({ caseId: id, organisationId: id, staffId: z.optional(id), role: jointRole })

/** Everybody who can be asked to join, the bodies that suit the kind of dispute first. */
export const listBodies = {
  input: z.object({ caseId: id }),
  output: z.object({
    bodies: z.array(z.object({
      kind: bodyKind,
      isSuggested: z.boolean(),
      role: jointRole,
      organisations: z.array(z.object({
        id,
        name: z.string(),
        people: z.array(z.object({ id, name: z.string(), title: z.string(), profession })),
      })),
    })),
  }),
}
