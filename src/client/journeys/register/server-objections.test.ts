import { serverObjections } from './server-objections'

test('issues go to the step that asks for the field', () => {
  const issues = [{ path: 'story', message: '请写短一些' }, { path: 'answers.when', message: '请重新选' }]
  expect(serverObjections({ code: 'invalid-input', message: '有一项填得不对', data: { issues } }))
    .toEqual({ inPlace: { story: '请写短一些', 'answers.when': '请重新选' }, general: undefined })
})

test('an issue no step asks for is told on the check page', () => {
  expect(serverObjections({ code: 'invalid-input', message: '有一项填得不对', data: { issues: [{ path: 'unheard', message: '?' }] } }))
    .toEqual({ inPlace: {}, general: '有一项填得不对' })
})

test('what cannot be mediated and photos that are gone have a step of their own', () => {
  expect(serverObjections({ code: 'excluded-matter', message: '请报警', data: { goInstead: '110' } }).inPlace).toEqual({ exclusions: '请报警' })
  expect(Object.keys(serverObjections({ code: 'photo-not-uploaded', message: '', data: undefined }).inPlace)).toEqual(['photoIds'])
})

test('anything else is one sentence', () => {
  expect(serverObjections({ code: 'not-signed-in', message: '请重新进入', data: undefined })).toEqual({ inPlace: {}, general: '请重新进入' })
})
