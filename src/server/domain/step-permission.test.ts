import { caseSteps, stages, type CaseStep, type Stage } from '../../contract/case-steps'
import {
  aHandledCase, aMediationCase, aMediator, aParty, aJointHandler, applicant, dispatcher, handler, joint, otherMediator, respondent, staffCaller, stranger, supervisor,
} from '../../../test/support/a-mediation-case'
import type { Caller } from '../request'
import { mayTakeStep } from './step-permission'

const parties = [aParty(), aParty({ side: 'respondent', personId: 'zhao' })]
const steps = Object.keys(caseSteps) as CaseStep[]
const callers = { applicant, respondent, stranger, handler, otherMediator, joint, dispatcher, supervisor } as const
const mayHold: Record<(typeof caseSteps)[CaseStep]['standing'], (keyof typeof callers)[]> = {
  applicant: ['applicant'], party: ['applicant', 'respondent'], 'order-holder': ['handler'], joint: ['joint'], district: ['dispatcher', 'supervisor'],
}
const answerTo = (step: CaseStep, stage: Stage, caller: Caller): string => {
  const permission = mayTakeStep(step, aHandledCase(stage, { parties, jointHandlers: [aJointHandler()] }), caller)
  return permission.isAllowed ? 'allowed' : permission.because
}

describe.each(steps)('%s', (step) => {
  const rule = caseSteps[step]
  const from: readonly Stage[] = rule.from
  const entitled = mayHold[rule.standing].filter((name) => (callers[name].roles as readonly string[]).includes(rule.role))

  it.each(stages)('from %s', (stage) => {
    for (const name of entitled) expect(answerTo(step, stage, callers[name])).toBe(from.includes(stage) ? 'allowed' : 'step-not-open')
  })
  it('is refused to everybody else, who do not learn the stage', () => {
    for (const name of Object.keys(callers) as (keyof typeof callers)[]) {
      if (entitled.includes(name)) continue
      const expected = name === 'stranger' || name === 'otherMediator' ? 'not-found' : 'not-allowed'
      for (const stage of stages) expect([name, answerTo(step, stage, callers[name])]).toEqual([name, expected])
    }
  })
})

it('a member of staff takes no official step in their own quarrel', () => {
  const dispatcherWhoApplied = { ...dispatcher, personId: 'wang' }
  expect(mayTakeStep('accept', aMediationCase(), dispatcherWhoApplied)).toEqual({ isAllowed: false, because: 'not-allowed' })
  expect(mayTakeStep('withdraw', aMediationCase(), dispatcherWhoApplied)).toEqual({ isAllowed: true, standing: 'applicant' })
})

it('the mediator a case was taken from does not find it any more', () => {
  const handedOn = aHandledCase('dispatched', { mediator: aMediator({ id: 'chen' }) })
  expect(mayTakeStep('acknowledge', handedOn, handler)).toEqual({ isAllowed: false, because: 'not-found' })
  expect(mayTakeStep('acknowledge', handedOn, otherMediator)).toEqual({ isAllowed: true, standing: 'order-holder' })
})

it.each(['reporter', 'administrator'] as const)('a %s finds no case', (role) => {
  expect(mayTakeStep('accept', aMediationCase(), staffCaller(role, 'x'))).toEqual({ isAllowed: false, because: 'not-found' })
})
