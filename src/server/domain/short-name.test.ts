import { shortName } from './short-name'

test.each([['王秀英', '王**'], ['王', '王**'], ['𠮷野', '𠮷**'], ['', '']])('%s is shown as %s', (name, shown) => {
  expect(shortName(name)).toBe(shown)
})
