// Who works in the district, for which organisation, and who looks after which buildings. The administrator's part of issue 4.
import * as z from 'zod/mini'

import { bodyKinds } from './joint-handling'
import { profession, type Profession, type Role } from './role'
import { day, id, instant, phone, text } from './scalars'
import { leaveKind } from './staff-duty'

export const staffRoles = ['reporter', 'mediator', 'dispatcher', 'supervisor', 'administrator'] as const satisfies readonly Role[]
export const staffRole = z.enum(staffRoles, { error: '请选一个角色' })
export type StaffRole = z.infer<typeof staffRole>

/** Which trades a role goes with; the rungs of the ladder are found by theirs (domain.md row 14). */
export const professionsOf: Readonly<Record<StaffRole, readonly Profession[]>> = {
  reporter: ['grid-worker', 'courier', 'volunteer'],
  mediator: ['police-officer', 'people-mediator', 'lawyer', 'social-worker', 'volunteer', 'party-veteran'],
  dispatcher: ['dispatch-officer'],
  supervisor: ['police-chief', 'brigade-chief', 'deputy-bureau-chief'],
  administrator: ['system-administrator'],
}

/** Besides the bodies that can be asked to join a case: where people of the district work. */
export const organisationKinds = [
  ...bodyKinds, 'dispatch-centre', 'police-bureau', 'mediation-committee', 'notary-office', 'social-work', 'volunteers',
] as const
export const organisationKind = z.enum(organisationKinds, { error: '请选是哪一类单位' })
export type OrganisationKind = z.infer<typeof organisationKind>

/** `in-office` from the moment they join; `left` once they are removed; until then invited, or not yet. */
export const staffStandings = ['not-invited', 'invited', 'in-office', 'left'] as const
export const staffStanding = z.enum(staffStandings)
export type StaffStanding = z.infer<typeof staffStanding>

export const staffRow = z.object({
  id, name: z.string(), title: z.string(), role: staffRole, profession, organisationName: z.string(), standing: staffStanding,
  /** On leave today, until the end of this day. */
  awayUntilOn: z.nullable(day),
})
export type StaffRow = z.infer<typeof staffRow>

export const listStaff = {
  /** `after`: the last one of the page before. */
  input: z.object({ role: z.optional(staffRole), organisationId: z.optional(id), q: z.optional(text(20)), after: z.optional(id) }),
  output: z.object({ staff: z.array(staffRow), nextAfter: z.nullable(id) }),
}

export const sittingAhead = z.object({
  appointmentId: id, caseId: z.nullable(id), number: z.nullable(z.string()), startsAt: instant, roomName: z.string(),
})
export type SittingAhead = z.infer<typeof sittingAhead>
export const caseInHand = z.object({ caseId: id, number: z.string() })
/** What must be in other hands before somebody goes. */
export const inHand = { cases: z.array(caseInHand), sittings: z.array(sittingAhead) }

export const getStaff = {
  input: z.object({ staffId: id }),
  output: z.object({
    member: z.extend(staffRow, {
      organisationId: id,
      phone: z.string(),
      /** Communities they act for; none means the whole district. */
      communityIds: z.array(id),
      invitation: z.nullable(z.object({ madeAt: instant, expiresAt: instant })),
      duties: z.array(z.object({ roomId: id, weekday: z.int() })),
      leaves: z.array(z.object({ id, fromOn: day, untilOn: day, kind: leaveKind })),
      ...inHand,
    }),
  }),
}

export const saveStaff = {
  /** Without `staffId` somebody new, who is in office once they have joined. */
  input: z.object({
    staffId: z.optional(id), name: text(20), title: text(30), role: staffRole, profession, organisationId: id, phone,
    communityIds: z._default(z.array(id).check(z.maxLength(50)), []),
  }),
  output: z.object({ staffId: id }),
}
export const removeStaff = { input: z.object({ staffId: id }), output: z.object({}) }

/** The days an invitation can be used on. */
export const invitationDays = 7
/** `code` is told here once; only its keyed hash is kept to compare with. */
export const inviteStaff = { input: z.object({ staffId: id }), output: z.object({ code: z.string(), expiresAt: instant }) }
export const revokeInvitation = { input: z.object({ staffId: id }), output: z.object({}) }
export const joinStaff = {
  input: z.object({ code: z.string({ error: '请填写邀请码' }).check(z.trim(), z.toLowerCase(), z.regex(/^[0-9a-f]{32}$/, { error: '邀请码是 32 位的字母和数字，请整段粘贴' })) }),
  output: z.object({ name: z.string(), title: z.string(), role: staffRole, organisationName: z.string() }),
}

const organisation = z.object({ id, name: z.string(), kind: organisationKind, people: z.int() })
export type Organisation = z.infer<typeof organisation>
export const listOrganisations = { input: z.object({}), output: z.object({ organisations: z.array(organisation) }) }
export const saveOrganisation = {
  input: z.object({ organisationId: z.optional(id), name: text(40), kind: organisationKind }),
  output: z.object({ organisationId: id }),
}

/** 警格 + 网格 (domain.md row 5). */
const grid = z.object({
  gridId: id, gridName: z.string(), beatName: z.string(), communityId: id, buildingNames: z.array(z.string()), officerId: id, gridWorkerId: id, roomId: id,
})
export type TerritoryGrid = z.infer<typeof grid>
const named = z.object({ id, name: z.string(), title: z.string() })
export const listTerritory = {
  input: z.object({}),
  output: z.object({ grids: z.array(grid), officers: z.array(named), gridWorkers: z.array(named), rooms: z.array(z.object({ id, name: z.string(), communityId: id })) }),
}
/** A community's grids as a whole: each of its buildings stands in exactly one of them. */
export const saveTerritory = {
  input: z.object({
    communityId: id,
    grids: z.array(z.object({
      gridId: z.optional(id), gridName: text(30), beatName: text(30), buildingNames: z.array(text(20)).check(z.maxLength(200)), officerId: id, gridWorkerId: id, roomId: id,
    })).check(z.minLength(1, { error: '至少要有一个网格' }), z.maxLength(50)),
  }),
  output: z.object({ gridIds: z.array(id) }),
}
