import { phoneDigits, phoneInGroups } from './phone-digits'

describe('a phone number as people type it', () => {
  test.each([
    ['138 0000 0001', '13800000001'],
    ['+86 138-0000-0001', '13800000001'],
    ['008613800000001', '13800000001'],
    ['138000000012', '13800000001'],
    ['861', '861'],
    ['', ''],
  ])('%p is read as %p', (typed, digits) => {
    expect(phoneDigits(typed)).toBe(digits)
  })

  test.each([
    ['13800000001', '138 0000 0001'],
    ['1380', '138 0'],
    ['138', '138'],
    ['', ''],
  ])('%p is shown as %p', (digits, shown) => {
    expect(phoneInGroups(digits)).toBe(shown)
  })
})
