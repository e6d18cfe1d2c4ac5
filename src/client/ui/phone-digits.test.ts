import { phoneDigits, phoneInGroups } from './phone-digits'

describe('a phone number as people type it', () => {
  test.each([
    ['138 0000 0001', '13800000001'],
    ['+86 138-0000-0001', '13800000001'],
    ['008613800000001', '13800000001'],
    ['138000000012', '13800000001'],
    ['0371-12345678', '037112345678'],
    ['0371123456789', '037112345678'],
    ['861', '1'],
    ['', ''],
  ])('%p is read as %p', (typed, digits) => {
    expect(phoneDigits(typed)).toBe(digits)
  })

  test.each([
    ['13800000001', '138 0000 0001'],
    ['1380', '138 0'],
    ['138', '138'],
    ['02224370000', '02224370000'],
    ['', ''],
  ])('%p is shown as %p', (digits, shown) => {
    expect(phoneInGroups(digits)).toBe(shown)
  })
})
