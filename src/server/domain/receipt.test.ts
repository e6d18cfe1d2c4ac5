import { caseNumber, isSameCode, printedNumber, registrationBytes } from './receipt'

it('a number is the district, the year and six digits', () => {
  expect(caseNumber('东丽', 2026, 123)).toBe('东丽 2026-000123')
  expect(caseNumber('东丽', 2026, 1_000_000)).toBe('东丽 2026-1000000')
})

describe('a number typed off the paper', () => {
  it.each(['东丽 2026-000123', ' 东丽2026-000123 ', '东丽　２０２６－０００１２３', '东丽 2026—000123', '东丽 2026 000123', '东丽 2026‐000123'])('%s is read', (typed) => {
    expect(printedNumber(typed)).toBe('东丽 2026-000123')
  })
  it.each(['', '2026-000123', '东丽 2026-00012', '东丽 26-000123', "东丽 2026-000123' or 1=1", 'Dongli 2026-000123', '😀', '东丽 2026-0001234567'])('%s is none', (typed) => {
    expect(printedNumber(typed)).toBeNull()
  })
})

describe('a code', () => {
  it.each(['AB12-CD34', 'ab12cd34', ' ab12 cd34 ', 'ＡＢ１２ＣＤ３４', 'ab12—cd34'])('typed as %s is the same', (typed) => {
    expect(isSameCode(typed, 'AB12CD34')).toBe(true)
  })
  it.each(['', 'AB12CD3', 'AB12CD344', 'AB12CD35', 'AB12CD34\0'])('typed as %j is another', (typed) => {
    expect(isSameCode(typed, 'AB12CD34')).toBe(false)
  })
})

it('vouches for the case and the instant of its registration', () => {
  const at = new Date('2026-03-02T01:00:00.000Z')
  const bytes = registrationBytes({ caseId: 'a', registeredAt: at })
  expect(registrationBytes({ caseId: 'a', registeredAt: new Date(at.getTime() + 1) })).not.toEqual(bytes)
  expect(registrationBytes({ caseId: 'b', registeredAt: at })).not.toEqual(bytes)
})
