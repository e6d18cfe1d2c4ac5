import { sessionKinds } from '../../../contract/appointment'
import { kindOf, kindTitle, sessionKindCards } from './session-kinds'

test('every kind of session has its card', () => {
  expect(sessionKindCards.map(({ kind }) => kind).sort()).toEqual([...sessionKinds].sort())
  expect(kindTitle('dispute')).toBe('矛盾纠纷 · 及时约')
})
test('an address that names no kind of gathering shows all of them', () => {
  expect(kindOf('officials')).toBe('officials')
  expect(kindOf('dispute')).toBeUndefined()
  expect(kindOf(undefined)).toBeUndefined()
})
