import { missingMessage, progressOf, stepBefore, stepOfPath, stepTable } from './steps'
import { stepNames } from './step-names'

test('following next from the first step visits every step once and ends at the receipt', () => {
  const visited: string[] = []
  let name: (typeof stepNames)[number] | 'receipt' = 'safety'
  while (name !== 'receipt') {
    visited.push(name)
    name = stepTable[name].next
  }
  expect(visited).toEqual([...stepNames])
})

test('progress is counted from the list: the first is 1, the check is the last', () => {
  expect(progressOf('safety')).toEqual({ step: 1, total: stepNames.length })
  expect(progressOf('check')).toEqual({ step: stepNames.length, total: stepNames.length })
})

test('nothing comes before the first step', () => {
  expect(stepBefore('safety')).toBeUndefined()
  expect(stepBefore('exclusions')).toBe('safety')
  expect(stepBefore('check')).toBe('contact')
})

test.each([
  ['safety', 'safety'], ['safety.0', 'safety'], ['subject', 'kind'], ['answers.when', 'questions'], ['answers', 'questions'],
  ['place', 'place'], ['place.unit', 'place'], ['photoIds.3', 'photos'], ['respondent.phone', 'respondent'], ['wantsLawyer', 'wish'],
  ['onBehalfOf', 'contact'], ['onBehalfOf.name', 'contact'],
])('an objection to %s belongs to the step %s', (path, step) => {
  expect(stepOfPath(path)).toBe(step)
})

test('a path no step asks for belongs to none', () => {
  expect(stepOfPath('answersheet')).toBeUndefined()
  expect(missingMessage('answersheet')).toBeUndefined()
})
