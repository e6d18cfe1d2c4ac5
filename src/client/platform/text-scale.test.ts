import { textScale } from './text-scale'

test.each([
  ['the standard setting is the design', 1, false, 1],
  ['a smaller setting stays at the design', 0.88, false, 1],
  ["WeChat's largest setting is followed", 1.353, false, 1.353],
  ['the elder view is 1.4 times', 1, true, 1.4],
  ["WeChat's largest setting and the elder view together are followed", 1.353, true, 1.894],
  ['a browser set to twice the size is followed', 2, false, 2],
  ['past twice the design nothing grows', 2, true, 2],
])('%s', (_title, system, isElder, scale) => {
  expect(textScale(system, isElder)).toBe(scale)
})
