import { Intent } from './intent'

function anIntent() {
  let made = 0
  return new Intent(() => `key-${(made += 1)}`)
}

test('the same input keeps its key until the outcome is known', () => {
  const intent = anIntent()
  expect(intent.keyFor({ text: 'a' })).toBe('key-1')
  expect(intent.keyFor({ text: 'a' })).toBe('key-1')
  intent.settle()
  expect(intent.keyFor({ text: 'a' })).toBe('key-2')
})

test('another input is another intent', () => {
  const intent = anIntent()
  expect(intent.keyFor({ text: 'a' })).toBe('key-1')
  expect(intent.keyFor({ text: 'b' })).toBe('key-2')
})
