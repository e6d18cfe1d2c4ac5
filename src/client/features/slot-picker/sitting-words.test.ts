import { sittingWords } from './sitting-words'

test.each([
  [15, '15 分钟'],
  [59, '59 分钟'],
  [60, '1 小时'],
  [75, '1 小时 15 分钟'],
  [90, '1 个半小时'],
  [120, '2 小时'],
])('%i minutes are %s', (minutes, words) => {
  expect(sittingWords(minutes)).toBe(words)
})
