import { greeting } from './greeting'

test.each([
  ['2026-11-21T20:59:00Z', '王阿姨，晚上好'],
  ['2026-11-21T21:00:00Z', '王阿姨，早上好'],
  ['2026-11-22T01:00:00Z', '王阿姨，上午好'],
  ['2026-11-22T04:00:00Z', '王阿姨，中午好'],
  ['2026-11-22T06:00:00Z', '王阿姨，下午好'],
  ['2026-11-22T10:00:00Z', '王阿姨，晚上好'],
])('at %s: %s', (at, said) => expect(greeting('王阿姨', new Date(at))).toBe(said))
test('without a name', () => expect(greeting(null, new Date('2026-11-22T06:00:00Z'))).toBe('您好，下午好'))
