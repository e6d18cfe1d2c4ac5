import { answerName, keptAnswers } from './kept-answers'
import { aShelf } from './a-shelf'

function aPhone(room = Infinity) {
  const { shelf, kept } = aShelf(room)
  let at = 0
  const start = (edition = 'one', limits = { answers: 3, bytes: 1000, bytesOfOne: 500 }) => keptAnswers(shelf, { edition, limits, now: () => (at += 1) })
  return { kept, start }
}

const cases = answerName('wang', 'cases/list', {})

test('what was read is there after the app was killed, with the time it came', () => {
  const phone = aPhone()
  phone.start().keep(cases, { cases: [] })
  const again = phone.start()
  expect(again.answerOf(cases)).toEqual({ cases: [] })
  expect(again.cameAt(cases)).toBe(1)
})

test('another person, another operation or another input has no answer', () => {
  const answers = aPhone().start()
  answers.keep(cases, 1)
  const others = [answerName('chen', 'cases/list', {}), answerName('wang', 'rooms/list', {}), answerName('wang', 'cases/list', { limit: 1 })]
  expect(others.map(answers.answerOf)).toEqual([undefined, undefined, undefined])
})

test('the third answer is kept, the fourth pushes the oldest out', () => {
  const phone = aPhone()
  const answers = phone.start()
  for (const name of ['a', 'b', 'c']) answers.keep(name, name)
  answers.keep('a', 'a again')
  expect(answers.answerOf('b')).toBe('b')
  answers.keep('d', 'd')
  expect(['a', 'b', 'c', 'd'].map(answers.answerOf)).toEqual(['a again', undefined, 'c', 'd'])
  expect([...phone.kept.keys()].sort()).toEqual(['read.a', 'read.c', 'read.d', 'read.index'])
})

test('1000 bytes in all stay, one more pushes the oldest out; Chinese counts three bytes', () => {
  const answers = aPhone().start()
  answers.keep('a', 'x'.repeat(498))
  answers.keep('b', '漏'.repeat(166))
  expect(['a', 'b'].map((name) => answers.answerOf(name) !== undefined)).toEqual([true, true])
  answers.keep('b', `${'漏'.repeat(165)}xxx`)
  answers.keep('c', '')
  expect(['a', 'b', 'c'].map((name) => answers.answerOf(name) !== undefined)).toEqual([false, true, true])
})

test('an answer of 500 bytes is kept, one of 501 is not, nor is the smaller one before it', () => {
  const answers = aPhone().start()
  answers.keep('a', 'x'.repeat(498))
  expect(answers.answerOf('a')).toHaveLength(498)
  answers.keep('a', 'x'.repeat(499))
  expect(answers.answerOf('a')).toBeUndefined()
  expect(answers.cameAt('a')).toBe(2)
})

test('what an app of another contract kept is thrown away', () => {
  const phone = aPhone()
  phone.start('one').keep(cases, { cases: [] })
  expect(phone.start('two').answerOf(cases)).toBeUndefined()
  expect(phone.kept.has(`read.${cases}`)).toBe(false)
})

test('a broken index throws all away and breaks nothing', () => {
  const phone = aPhone()
  phone.start().keep(cases, 1)
  phone.kept.set('read.index', '{"edition":"one","entries":[{"name":3},null]}')
  expect(phone.start().answerOf(cases)).toBeUndefined()
  expect([...phone.kept.keys()]).toEqual(['read.index'])
})

test('forgotten by name or altogether nothing is left on the phone', () => {
  const phone = aPhone()
  const answers = phone.start()
  for (const name of ['a', 'b']) answers.keep(name, name)
  answers.forget('a')
  expect(['a', 'b'].map(answers.answerOf)).toEqual([undefined, 'b'])
  answers.forgetAll()
  expect(answers.cameAt('b')).toBeUndefined()
  expect([...phone.kept.keys()]).toEqual([])
})

test('a full phone keeps nothing and says when it came all the same', () => {
  const answers = aPhone(10).start()
  answers.keep('a', 'x'.repeat(20))
  expect(answers.answerOf('a')).toBeUndefined()
  expect(answers.cameAt('a')).toBe(1)
})
