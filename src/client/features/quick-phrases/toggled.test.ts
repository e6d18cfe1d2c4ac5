import { hasPhrase, toggledPhrase } from './toggled'

test('a phrase is added behind what was written and taken out again', () => {
  const both = toggledPhrase('我自己写的', '道个歉')
  expect(both).toBe('我自己写的；道个歉')
  expect(hasPhrase(both, '道个歉')).toBe(true)
  expect(toggledPhrase(both, '道个歉')).toBe('我自己写的')
})

test('the first phrase stands alone', () => {
  expect(toggledPhrase('', '道个歉')).toBe('道个歉')
  expect(hasPhrase('', '道个歉')).toBe(false)
})
