import type { Problem } from '../../api/problem-of'
import { refusalAdvice } from './refusal-advice'

const problem = (code: Problem['code']) => ({ code, message: '', data: undefined }) as Problem

test.each<[Problem['code'], string | undefined]>([
  ['sign-up-not-open', 'other-sessions'], ['person-busy', 'own-appointments'], ['too-late-to-leave', 'call'], ['offer-over', undefined], ['already-joined', undefined],
])('after %s one goes on with %s', (code, next) => {
  expect(refusalAdvice(problem(code)).next).toBe(next)
})
test('when nobody knows whether it happened, pressing again is said to be safe', () => {
  expect(refusalAdvice(problem('no-answer'))).toEqual({ title: '还不知道成了没有', advice: '再按一次就行，不会报两次。' })
})
