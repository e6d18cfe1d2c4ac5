// Why a staff step was refused, with who and when: two may be at one case at the same time.
import type { CaseEventKind } from '../../../contract/case-steps'
import { stepNames } from '../../../contract/terms'
import { fieldErrors } from '../../api/field-errors'
import type { Problem } from '../../api/problem-of'
import { shownAt, shownDay } from '../../ui/shown-time'

const did: Partial<Record<CaseEventKind, string>> = {
  accepted: stepNames.accept, declined: stepNames.decline, dispatched: stepNames.dispatch, redispatched: stepNames.redispatch, withdrawn: stepNames.withdraw,
  merged: stepNames.merge, settled: stepNames.settle, ended: stepNames.end, closed: stepNames.close, 'order-returned': stepNames['return-order'],
}

export function refusedWords(problem: Problem, now: Date): string {
  if (problem.code === 'step-not-open' && problem.data.by) {
    const { name, title, at, kind } = problem.data.by
    return `${name}${title ? `（${title}）` : ''}${shownAt(at, now)} 已经${did[kind] ?? '办到下一步'}了，您不用再办。`
  }
  if (problem.code === 'mediator-not-available' && problem.data.awayUntilOn) {
    return `${problem.data.name ?? '这位调解员'}休假到 ${shownDay(problem.data.awayUntilOn, now)}，请换一位。`
  }
  if (problem.code === 'invalid-input') return Object.values(fieldErrors(problem))[0] ?? problem.message
  return problem.message
}
