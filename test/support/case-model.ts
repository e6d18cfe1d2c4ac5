// What a case may come to, told by the step table and its conditions alone: a second, small telling of the rules, to hold the
// API against. It knows nothing of how the server decides.
import { caseSteps, type CaseEventKind, type CaseStep, type Stage, type StepRule } from '../../src/contract/case-steps'
import type { ProblemCode } from '../../src/contract/problem'
import type { PartySide, Role } from '../../src/contract/role'

/** Everybody of record-world.ts, and 林律师, who can be asked in. */
export const people = { wang: 'resident', zhao: 'resident', sun: 'resident', li: 'mediator', chen: 'mediator', lin: 'mediator', zhou: 'dispatcher', wu: 'supervisor' } as const satisfies Record<string, Role>
export type Person = keyof typeof people
const sides: Partial<Record<Person, PartySide>> = { wang: 'applicant', zhao: 'respondent' }
export const sideOf = (who: Person): PartySide | null => sides[who] ?? null

type Said = { outcome: string; seq: number; at: Date }
export type CaseModel = {
  stage: Stage
  level: number | null
  mediator: Person | null
  hasOrder: boolean
  once: Set<Person>
  joint: Set<Person>
  closedAt: Date | null
  rated: Set<PartySide>
  hasSat: boolean
  asked: Said | null
  answers: Partial<Record<PartySide, Said>>
  /** What was written, in order, besides what a passed limit wrote. */
  kinds: CaseEventKind[]
}
export const newCase = (): CaseModel => ({
  stage: 'registered', level: null, mediator: null, hasOrder: false, once: new Set(), joint: new Set(), closedAt: null, rated: new Set(), hasSat: false,
  asked: null, answers: {}, kinds: ['registered'],
})

/** What a command carries, as far as the rules ask for it. */
export type Act = { step: CaseStep; who: Person; mediator: Person; level: number; outcome: string }
/** `maybe`: rooms, hours and codes decide, which are told elsewhere; a refusal is then one of these. */
export type Expected = { answer: 'yes' } | { answer: 'no'; codes: readonly ProblemCode[] } | { answer: 'maybe'; codes: readonly ProblemCode[] }

const dayMs = 24 * 3_600_000
const slots = ['slot-taken', 'slot-not-open', 'slot-too-soon', 'person-busy'] as const
const no = (...codes: ProblemCode[]): Expected => ({ answer: 'no', codes })
/** Steps that rooms, hours, codes or clocks decide as well. */
export const open: Partial<Record<CaseStep, readonly ProblemCode[]>> = {
  book: [...slots, 'already-booked'], reschedule: [...slots, 'too-late-to-change', 'step-not-open', 'not-found'], cancel: ['too-late-to-change', 'step-not-open', 'not-found'],
  'book-for-parties': [...slots, 'already-booked'], 'check-in': ['check-in-code-unknown', 'already-checked-in'],
  urge: ['urge-unanswered'], 'answer-urge': ['nothing-urged'], nudge: ['nothing-overdue', 'already-nudged'],
  dispatch: ['mediator-not-available'], redispatch: ['mediator-not-available'],
}

/** First the role, then who one is to the case, then the stage, then the conditions. */
export function expected(model: CaseModel, act: Act, now: Date): Expected {
  const { step, who } = act
  const rule: StepRule = caseSteps[step]
  if (rule.role !== 'resident' && people[who] !== rule.role) return no('not-allowed')
  // An appointment is its parties' own: nobody else learns that there is one.
  const isAppointment = step === 'book' || step === 'reschedule' || step === 'cancel'
  const standing = standingOf(model, who)
  if (isAppointment && sideOf(who) === null) return no('not-found')
  const wasTheirs = rule.standing === 'order-holder' && model.mediator !== who && model.once.has(who)
  if (standing === null) return no(wasTheirs ? 'case-with-somebody-else' : 'not-found')
  const suffices = rule.standing === 'party' ? sideOf(who) !== null : rule.standing === standing
  if (!suffices) return no(wasTheirs ? 'case-with-somebody-else' : 'not-allowed')
  if (!rule.from.includes(model.stage)) return no('step-not-open', ...(isAppointment ? ['not-found' as const] : []))
  const refused = conditionOf(model, act, now)
  if (refused) return no(refused)
  const codes = open[step]
  return codes ? { answer: 'maybe', codes } : { answer: 'yes' }
}

function standingOf({ mediator, joint }: CaseModel, who: Person) {
  if (sideOf(who) !== null) return sideOf(who)
  if (mediator === who) return 'order-holder'
  if (joint.has(who)) return 'joint'
  return people[who] === 'dispatcher' || people[who] === 'supervisor' ? 'district' : null
}

function conditionOf(model: CaseModel, { step, who, mediator, level }: Act, now: Date): ProblemCode | null {
  const side = sideOf(who)
  switch (step) {
    case 'redispatch': return model.mediator === mediator ? 'invalid-input' : null
    case 'change-level': return model.level === level ? 'invalid-input' : null
    case 'invite-organisation': return model.joint.has('lin') ? 'already-joint' : null
    case 'record-sitting': return model.hasSat ? null : 'step-not-open'
    case 'rate': return side !== null && model.rated.has(side) ? 'already-rated' : null
    case 'reopen': return model.closedAt !== null && now.getTime() > model.closedAt.getTime() + 30 * dayMs ? 'reopen-window-over' : null
    case 'close': return model.stage === 'settled' ? closingWaitsFor(model, now) : null
    default: return null
  }
}

/** An agreement is closed once the mediator asked, and the applicant says that it holds or let a week pass. */
function closingWaitsFor({ asked, answers }: CaseModel, now: Date): ProblemCode | null {
  if (asked === null || asked.outcome === 'broken') return 'follow-up-missing'
  if (Object.values(answers).some(({ seq, outcome }) => seq > asked.seq && outcome !== 'holding')) return 'follow-up-missing'
  if (answers.applicant?.outcome === 'holding') return null
  return now.getTime() < asked.at.getTime() + 7 * dayMs ? 'answer-awaited' : null
}

/** The case once the step was taken; `kind` is what the table says is written of it. */
export function taken(model: CaseModel, act: Act, kind: CaseEventKind, now: Date): void {
  const rule: StepRule = caseSteps[act.step]
  const side = sideOf(act.who)
  if (rule.to !== 'same') model.stage = rule.to
  model.kinds.push(kind)
  const said: Said = { outcome: act.outcome, seq: model.kinds.length, at: now }
  switch (act.step) {
    case 'accept': case 'change-level': model.level = act.level; break
    case 'dispatch': case 'redispatch': Object.assign(model, { mediator: act.mediator, hasOrder: true }); model.once.add(act.mediator); break
    case 'return-order': Object.assign(model, { mediator: null, hasOrder: false }); break
    case 'invite-organisation': model.joint.add('lin'); break
    case 'open-sitting': model.hasSat = true; break
    case 'settle': case 'end': Object.assign(model, { asked: null, answers: {} }); break
    case 'follow-up': model.asked = said; break
    case 'confirm': if (side) model.answers[side] = said; break
    case 'rate': if (side) model.rated.add(side); break
    case 'withdraw': case 'decline': model.hasOrder = false; break
    case 'close': Object.assign(model, { hasOrder: false, closedAt: now }); break
    case 'reopen': Object.assign(model, { closedAt: null, mediator: null, hasOrder: false, hasSat: false, asked: null, answers: {} }); break
    default: break
  }
}
