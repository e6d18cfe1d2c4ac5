// Our file about a dispute (domain.md §3): how it is registered, and how its parties and handlers read it.
import * as z from 'zod/mini'

import { appointment } from './appointment'
import { caseEventKind, caseStep, stage } from './case-steps'
import { deadline } from './clock'
import { disputeKind, subject } from './dispute-kind'
import { maxPhotos, photo } from './file'
import { intakeSource } from './intake-source'
import { receipt } from './receipt'
import { jointHandler, jointRole } from './joint-handling'
import { following, sittingRecord } from './mediator-step'
import { partySide, profession, role, rung } from './role'
import { exclusion, safetyAnswers, safetyConcern } from './safety'
import { cursor, day, id, instant, phone, text } from './scalars'
import { agreement, endReason, declineReason, contactMeans, followUpOutcome, sittingForm } from './staff-step'

export const levels = [1, 2, 3] as const
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Level = z.infer<typeof level>

/** Where the trouble is. */
export const casePlace = z.object({ communityId: id, building: text(20), unit: z.optional(text(20)) })

/** When the contact person may be reached best. */
export const contactTimes = ['any', 'morning', 'afternoon', 'evening'] as const
export const contactTime = z.enum(contactTimes)

export const withdrawReasons = ['made-peace', 'other-way', 'no-longer-needed', 'other'] as const
export const withdrawReason = z.enum(withdrawReasons)

export const registerCase = {
  input: z.object({
    safety: safetyAnswers,
    /** What cannot be mediated and applies here; the server refuses these with the address to go to. */
    exclusions: z.array(exclusion).check(z.maxLength(4)),
    subject,
    /** Question id of the subject's sheet → the answer in the resident's words. */
    answers: z.record(z.string().check(z.maxLength(40)), text(100)),
    place: casePlace,
    story: text(2000),
    beganOn: day,
    isOngoing: z.boolean(),
    photoIds: z.array(id).check(z.maxLength(maxPhotos, { error: `最多 ${maxPhotos} 张照片` })),
    respondent: z.object({ name: text(40), address: z.optional(text(80)), phone: z.optional(phone) }),
    wish: text(500),
    contact: z.object({ name: text(20), phone, bestTime: contactTime }),
    /** 代为登记: an elder's child or neighbour files; the elder stays the applicant. */
    onBehalfOf: z.optional(z.object({ name: text(20), relation: text(20) })),
    wantsLawyer: z._default(z.boolean(), false),
  }),
  output: z.object({ caseId: id, receipt }),
}
export type RegisterCase = z.infer<typeof registerCase.input>

/** The caller's side: a party sees 申请人/对方, staff see the record. */
export const standing = z.enum(['applicant', 'respondent', 'staff'])

export const caseSummary = z.object({
  id,
  number: z.string(),
  subject,
  kind: disputeKind,
  stage,
  level: z.nullable(level),
  communityName: z.string(),
  building: z.string(),
  registeredAt: instant,
  /** The clock that matters now, if one runs. */
  deadline: z.nullable(deadline),
  /** Who watches over that clock since it was missed (三长盯办); the highest rung told so far. */
  overseer: z.optional(rung),
  mediatorName: z.nullable(z.string()),
  nextAppointment: z.nullable(appointment),
  /** Closed and this party has not rated yet. */
  awaitsRating: z.boolean(),
})
export type CaseSummary = z.infer<typeof caseSummary>

/** What one line of the timeline tells besides its kind; a field is there only where it says something. */
export const timelineFacts = z.object({
  level: z.optional(level),
  goInstead: z.optional(z.string()),
  declineReason: z.optional(declineReason),
  endReason: z.optional(endReason),
  withdrawReason: z.optional(withdrawReason),
  contactMeans: z.optional(contactMeans),
  sittingForm: z.optional(sittingForm),
  followUpOutcome: z.optional(followUpOutcome),
  agreementForm: z.optional(z.enum(['oral', 'written'])),
  roomName: z.optional(z.string()),
  mediatorName: z.optional(z.string()),
  reason: z.optional(z.string()),
  text: z.optional(z.string()),
  startsAt: z.optional(instant),
  /** Who was asked in, of an invitation to handle it together. */
  organisationName: z.optional(z.string()),
  jointRole: z.optional(jointRole),
  /** Who wrote it down for them, of a registration at the desk. */
  source: z.optional(intakeSource),
  /** Who came, of a check-in. */
  side: z.optional(partySide),
  /** Who looks after an overdue step from now on (三长盯办). */
  rung: z.optional(rung),
  /** By when the reply to 督办 is owed. */
  replyBy: z.optional(instant),
  /** The clock this step answered, and how it went. */
  deadline: z.optional(deadline),
})
export const timelineEntry = z.object({
  seq: z.int(),
  kind: caseEventKind,
  at: instant,
  /** `clock`: nobody did it, a limit passed. */
  actor: z.object({ role: z.union([role, z.literal('clock')]), name: z.nullable(z.string()), isYou: z.boolean() }),
  facts: timelineFacts,
})
export type TimelineEntry = z.infer<typeof timelineEntry>

export const mediationCase = z.object({
  ...caseSummary.shape,
  standing,
  place: z.object({ communityName: z.string(), building: z.string(), unit: z.nullable(z.string()) }),
  answers: z.array(z.object({ ask: z.string(), answer: z.string() })),
  story: z.string(),
  beganOn: day,
  isOngoing: z.boolean(),
  wish: z.string(),
  wantsLawyer: z.boolean(),
  applicant: z.object({ name: z.string(), phone: z.string(), onBehalfOf: z.nullable(z.object({ name: z.string(), relation: z.string() })) }),
  respondent: z.object({ name: z.string(), address: z.nullable(z.string()), phone: z.nullable(z.string()) }),
  /** Staff who handle it; a party never reads it. */
  safety: z.nullable(z.array(safetyConcern)),
  photos: z.array(photo),
  room: z.nullable(z.object({ id, name: z.string(), phone: z.string(), address: z.string() })),
  people: z.array(z.object({ id, name: z.string(), profession, title: z.string(), phone: z.string() })),
  /** 三所联动: who handles it together with them. */
  jointHandlers: z.array(jointHandler),
  deadlines: z.array(deadline),
  timeline: z.array(timelineEntry),
  appointments: z.array(appointment),
  agreement: z.nullable(agreement),
  /** Those the caller may read: the joint ones, and a party its own separate ones (domain.md §6.3). */
  sittingRecords: z.array(sittingRecord),
  following: z.nullable(following),
  /** Only the applicant holds the receipt. */
  receipt: z.nullable(receipt),
  /** The case a duplicate goes on in, for whoever may see that one. */
  mergedInto: z.optional(z.object({ caseId: id, number: z.string() })),
  /** What the caller may do now; the server decides, the screen shows. */
  nextSteps: z.array(caseStep),
})
export type MediationCase = z.infer<typeof mediationCase>

export const listCases = {
  input: z.object({ cursor: z.optional(cursor), limit: z._default(z.int().check(z.gte(1), z.lte(50)), 20) }),
  output: z.object({ cases: z.array(caseSummary), nextCursor: z.nullable(cursor) }),
}
export const getCase = { input: z.object({ caseId: id }), output: z.object({ case: mediationCase }) }

/** Every step answers with the case as its caller sees it now. */
const caseNow = z.object({ case: mediationCase })
export const addNote = { input: z.object({ caseId: id, text: text(500), photoIds: z._default(z.array(id).check(z.maxLength(maxPhotos)), []) }), output: caseNow }
export const withdrawCase = { input: z.object({ caseId: id, reason: withdrawReason, note: z.optional(text(200)) }), output: caseNow }
export const reopenCase = { input: z.object({ caseId: id, reason: text(300) }), output: caseNow }
