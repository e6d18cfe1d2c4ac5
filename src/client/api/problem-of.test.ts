import { ORPCError } from '@orpc/client'
import { isOutcomeUnknown, problemOf } from './problem-of'
import { NoAnswer } from './transport'

test('a refusal keeps code, sentence and data', () => {
  const problem = problemOf(new ORPCError('slot-taken', { status: 409, message: '约走了', data: { nearest: [] } }))
  expect(problem).toEqual({ code: 'slot-taken', message: '约走了', data: { nearest: [] } })
  expect(isOutcomeUnknown(problem)).toBe(false)
})

test('silence has one sentence', () => {
  const problem = problemOf(new NoAnswer())
  expect(problem).toEqual({ code: 'no-answer', message: '网络不通，稍后再试', data: undefined })
  expect(isOutcomeUnknown(problem)).toBe(true)
})
