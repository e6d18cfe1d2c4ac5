// How each step of a case is asked of the API: its operation and something plausible to put in.
import type { CaseStep } from '../../src/contract/case-steps'
import type { ProblemCode } from '../../src/contract/problem'
import type { CaseModel, Person } from './case-model'

/** What chance decided, and what is known of the case's appointment. */
export type Chance = { mediator: Person; level: number; outcome: 'holding' | 'partly' | 'broken'; flag: boolean; slot: string; appointmentId: string; code: string }
type Asked = { operation: string; input: Record<string, unknown> }

const roomOf = (mediator: Person): string => (mediator === 'li' ? 'yanan' : 'haisong')
const clauses = [{ who: '楼上住户', what: '晚上十点后不拖椅子', performByOn: '2099-01-01' }, { who: '王秀英', what: '先敲门再投诉', performByOn: '2099-01-01' }]

/** `null`: no operation takes this step in a single case on its own. */
export const acts: Record<CaseStep, ((chance: Chance) => Asked) | null> = {
  accept: ({ level }) => ({ operation: 'cases/accept', input: { level } }),
  decline: () => ({ operation: 'cases/decline', input: { reason: 'outside-territory', goInstead: '请到河东区大王庄街道' } }),
  dispatch: ({ mediator }) => ({ operation: 'cases/dispatch', input: { roomId: roomOf(mediator), mediatorId: mediator } }),
  redispatch: ({ mediator }) => ({ operation: 'cases/redispatch', input: { roomId: roomOf(mediator), mediatorId: mediator, reason: '原调解员请假' } }),
  acknowledge: () => ({ operation: 'cases/acknowledge', input: {} }),
  contact: () => ({ operation: 'cases/contact', input: { means: 'call', isReached: true } }),
  'attempt-contact': () => ({ operation: 'cases/contact', input: { means: 'visit', isReached: false } }),
  'open-sitting': ({ flag }) => ({ operation: 'cases/openSitting', input: { form: flag ? 'joint' : 'separate' } }),
  settle: ({ flag }) => ({ operation: 'cases/settle', input: { form: flag ? 'written' : 'oral', clauses } }),
  end: () => ({ operation: 'cases/end', input: { reason: 'too-far-apart' } }),
  'follow-up': ({ outcome }) => ({ operation: 'cases/followUp', input: { outcome } }),
  close: () => ({ operation: 'cases/close', input: {} }),
  'change-level': ({ level }) => ({ operation: 'cases/changeLevel', input: { level, reason: '涉及的户数多' } }),
  'invite-organisation': () => ({ operation: 'cases/invite', input: { organisationId: 'law', staffId: 'lin', role: 'legal-advice' } }),
  'joint-note': () => ({ operation: 'cases/addJointNote', input: { text: '看过合同了' } }),
  'return-order': () => ({ operation: 'cases/returnOrder', input: { reason: '认识其中一方' } }),
  'book-for-parties': ({ mediator, slot }) => ({ operation: 'cases/bookForParties', input: { roomId: roomOf(mediator), startsAt: slot } }),
  'check-in': ({ code }) => ({ operation: 'cases/checkIn', input: { code } }),
  'record-sitting': ({ flag }) => ({ operation: 'cases/recordSitting', input: flag ? { form: 'joint', text: '都说了' } : { form: 'separate', side: 'applicant', text: '单独谈了' } }),
  confirm: ({ outcome }) => ({ operation: 'cases/confirm', input: { outcome } }),
  reopen: () => ({ operation: 'cases/reopen', input: { reason: '又响了' } }),
  withdraw: () => ({ operation: 'cases/withdraw', input: { reason: 'made-peace' } }),
  'add-note': () => ({ operation: 'cases/addNote', input: { text: '昨晚又响到一点' } }),
  book: ({ mediator, slot }) => ({ operation: 'appointments/book', input: { roomId: roomOf(mediator), startsAt: slot } }),
  reschedule: ({ mediator, slot, appointmentId }) => ({ operation: 'appointments/reschedule', input: { appointmentId, roomId: roomOf(mediator), startsAt: slot } }),
  cancel: ({ appointmentId }) => ({ operation: 'appointments/cancel', input: { appointmentId, reason: 'not-free' } }),
  rate: ({ flag }) => ({ operation: 'ratings/give', input: { level: flag ? 'satisfied' : 'very-dissatisfied' } }),
  urge: () => ({ operation: 'cases/urge', input: { words: '请今天联系' } }),
  'answer-urge': () => ({ operation: 'cases/answerUrge', input: { words: '下午就去' } }),
  nudge: () => ({ operation: 'cases/nudge', input: {} }),
  merge: null, unmerge: null, link: null, unlink: null, 'hand-over': null,
}

/** Without the case's id where the operation goes by the appointment. */
export const askedFor = (step: CaseStep, caseId: string, chance: Chance): Asked | null => {
  const act = acts[step]?.(chance)
  if (!act) return null
  return step === 'reschedule' || step === 'cancel' ? act : { ...act, input: { caseId, ...act.input } }
}

export type Answered = { status: number; body: { code?: ProblemCode; message?: string; appointment?: { id: string; startsAt: string } } }
export type KnownCase = { caseId: string; model: CaseModel; appointment: { id: string; startsAt: Date } | null }
