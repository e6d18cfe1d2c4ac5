import { figureRows, shareWords } from './figure-words'

test.each([
  [0, '0%'],
  [0.954, '95%'],
  [0.955, '96%'],
  [1, '100%'],
  [null, '还不够多，先不说'],
])('%p is said as %s', (share, words) => {
  expect(shareWords(share)).toBe(words)
})

test('a new room is honest about having closed nothing', () => {
  expect(figureRows({ closed: 0, onTimeRate: null, settledRate: null }).map(({ value }) => value)).toEqual(['0 件', '还不够多，先不说', '还不够多，先不说'])
})
