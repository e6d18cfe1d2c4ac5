import { checkInCodes } from './check-in-codes'
import { createSealing } from './sealing'

const codes = checkInCodes(createSealing('one secret of at least 32 characters'))

test('each side of a sitting has six digits of its own, the same every time', () => {
  for (let sitting = 0; sitting < 2000; sitting += 1) {
    const [ours, theirs] = [codes.codeOf(`s${sitting}`, 'applicant'), codes.codeOf(`s${sitting}`, 'respondent')]
    expect([ours, theirs]).toEqual([expect.stringMatching(/^\d{6}$/), expect.stringMatching(/^\d{6}$/)])
    expect(theirs).not.toBe(ours)
    expect(codes.codeOf(`s${sitting}`, 'applicant')).toBe(ours)
  }
})
test('another secret gives other digits', () => {
  const other = checkInCodes(createSealing('another secret of at least 32 letters'))
  expect(other.codeOf('sitting', 'applicant')).not.toBe(codes.codeOf('sitting', 'applicant'))
})
