// A registration being written. It lives on the phone only, until a receipt confirms it.
import * as z from 'zod/mini'

import { subject } from '../../../contract/dispute-kind'
import { contactTime, registerCase } from '../../../contract/mediation-case'
import { exclusion, safetyAnswers } from '../../../contract/safety'
import { stepNames } from './step-names'

// A mini-program may not build functions from text, which zod otherwise tries.
z.config({ jitless: true })

const DRAFT_VERSION = 1

const written = z.catch(z.string(), '')
const draftPhoto = z.object({
  id: z.string(),
  /** Where it can be seen: the phone's own copy until it is uploaded, the server's from then on. */
  src: written,
  /** The server's name for it; null until the upload is finished. */
  fileId: z.catch(z.nullable(z.string()), null),
})
export type DraftPhoto = z.infer<typeof draftPhoto>

/**
 * Every field falls back by itself, so a draft that an older release wrote keeps what can still be understood and the
 * resident answers the rest again.
 */
const draftShape = z.object({
  version: z.catch(z.literal(DRAFT_VERSION), DRAFT_VERSION),
  id: z.string(),
  /** Lives here and not in the screen: killing the app between sending and answer must not register twice. */
  idempotencyKey: z.string(),
  /** What was sent under that key and never answered, the last one at the end. */
  sent: z.catch(z.array(registerCase.input), []),
  changedAt: z.catch(z.iso.datetime(), '1970-01-01T00:00:00Z'),
  /** The screen the resident was on. */
  at: z.catch(z.enum(stepNames), 'safety'),
  /** null: not asked yet; empty: asked, none applies. */
  safety: z.catch(z.nullable(safetyAnswers), null),
  exclusions: z.catch(z.nullable(z.array(exclusion)), null),
  subject: z.catch(z.nullable(subject), null),
  /** Subject → question → answer, so that trying another subject loses nothing. */
  answers: z.catch(z.record(z.string(), z.record(z.string(), z.string())), {}),
  communityId: written,
  building: written,
  unit: written,
  story: written,
  beganOn: written,
  isOngoing: z.catch(z.nullable(z.boolean()), null),
  photos: z.catch(z.array(draftPhoto), []),
  respondentName: written,
  respondentAddress: written,
  respondentPhone: written,
  wish: written,
  wantsLawyer: z.catch(z.boolean(), false),
  contactName: written,
  contactPhone: written,
  bestTime: z.catch(contactTime, 'any'),
  isOnBehalf: z.catch(z.boolean(), false),
  elderName: written,
  elderRelation: written,
})
export type Draft = z.infer<typeof draftShape>

export type Prefill = Partial<Pick<Draft, 'communityId' | 'building' | 'unit'>>

export function aNewDraft(id: string, idempotencyKey: string, changedAt: string, prefill: Prefill = {}): Draft {
  return draftShape.parse({ id, idempotencyKey, changedAt, ...prefill })
}

/** What was stored, as far as it is a draft at all. */
export function readDraft(stored: unknown): Draft | undefined {
  const read = draftShape.safeParse(stored)
  return read.success ? read.data : undefined
}
