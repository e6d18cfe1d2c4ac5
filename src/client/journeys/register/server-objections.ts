import { fieldErrors } from '../../api/field-errors'
import type { Problem } from '../../api/problem-of'
import type { Objections } from './objections'
import { stepOfPath } from './steps'

/** A refusal, sorted: what belongs to a step is shown there, the rest on the check page. */
export function serverObjections(problem: Problem): { inPlace: Objections; general: string | undefined } {
  const byField = objectionsIn(problem)
  const inPlace = Object.fromEntries(Object.entries(byField).filter(([path]) => stepOfPath(path) !== undefined))
  const isAllInPlace = Object.keys(byField).length > 0 && Object.keys(inPlace).length === Object.keys(byField).length
  return { inPlace, general: isAllInPlace ? undefined : problem.message }
}

function objectionsIn(problem: Problem): Objections {
  if (problem.code === 'excluded-matter') return { exclusions: problem.message }
  if (problem.code === 'photo-not-uploaded') return { photoIds: '照片要重新传一次，请去掉后再选' }
  return fieldErrors(problem)
}
