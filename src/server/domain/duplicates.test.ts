import { after, aMediationCase, aParty, days } from '../../../test/support/a-mediation-case'
import { homeTiesOf, isLikelyDuplicate, type Known } from './duplicates'

const details = aMediationCase().details
const at = (unit: string | null, given: { phone?: string; address?: string | null; otherPhone?: string } & Partial<Known> = {}): Known => {
  const { phone = '13800000011', address = null, otherPhone = null, ...rest } = given
  return aMediationCase({
    details: { ...details, building: '3 号楼', unit },
    parties: [aParty({ phone }), aParty({ side: 'respondent', personId: null, phone: otherPhone, address })], ...rest,
  })
}
const home = at('2 单元 301', { phone: '13800000001', address: '津门里 3 号楼 2 单元 401', id: 'first' })

it('one door is one home however it is written; a stairwell alone is not', () => {
  expect(homeTiesOf(home, at('2单元-301'))).toEqual(['same-door'])
  expect(homeTiesOf(at('2 单元'), at('2 单元', { phone: '13800000012' }))).toEqual([])
  expect(homeTiesOf(home, at('2 单元 301', { communityId: 'elsewhere' }))).toEqual([])
})
it('one phone on either side ties two cases; a property office both are at odds with does not', () => {
  expect(homeTiesOf(home, at('1 单元 101', { phone: '13800000001' }))).toEqual(['same-phone'])
  expect(homeTiesOf(home, at('1 单元 101', { otherPhone: '13800000001' }))).toEqual(['same-phone'])
  expect(homeTiesOf(at('1 单元 101', { otherPhone: '022-24370090' }), at('2 单元 301', { phone: '13800000012', otherPhone: '022-24370090' }))).toEqual([])
})
it('the other side registering in turn is known by the address', () => {
  expect(homeTiesOf(home, at('2 单元 401', { address: '津门里3号楼2单元301' }))).toEqual(['other-side'])
  expect(homeTiesOf(home, at('9 单元 901', { address: '津门里 3号楼2单元 401' }))).toEqual(['same-address'])
})

describe('said twice', () => {
  const again = (given: Partial<Known> = {}): Known => at('2 单元 301', { id: 'second', registeredAt: after(days(30)), ...given })
  it('30 days later is, a minute more is happened again', () => {
    expect(isLikelyDuplicate(again(), home)).toBe(true)
    expect(isLikelyDuplicate(again({ registeredAt: after(days(30) + 1) }), home)).toBe(false)
  })
  it('of another matter, of other homes, or once one of them is over, is not', () => {
    expect(isLikelyDuplicate(again({ subject: 'parking' }), home)).toBe(false)
    expect(isLikelyDuplicate(at('1 单元 101', { id: 'second' }), home)).toBe(false)
    expect(isLikelyDuplicate(again(), { ...home, stage: 'closed' })).toBe(false)
    expect(isLikelyDuplicate(home, home)).toBe(false)
  })
  it('one of the two has to be unhandled still', () => {
    expect(isLikelyDuplicate(again(), { ...home, stage: 'contacted' })).toBe(true)
    expect(isLikelyDuplicate(again({ stage: 'accepted' }), { ...home, stage: 'contacted' })).toBe(false)
  })
})
