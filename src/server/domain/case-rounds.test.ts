import { after, days, districtLimits, events, registeredAt } from '../../../test/support/a-mediation-case'
import { hasSat, isReopenWindowOver, outcomeOf } from './case-rounds'

const settled = ['settled', after(60)] as const

describe('how a round came out', () => {
  it('is told apart', () => {
    expect(outcomeOf(events(['registered', registeredAt]))).toBeNull()
    expect(outcomeOf(events([...settled]))).toBe('settled')
    expect(outcomeOf(events(['ended', after(60)]))).toBe('not-settled')
  })
  it('is open again once reopened', () => {
    expect(outcomeOf(events([...settled], ['closed', after(80)], ['reopened', after(90)]))).toBeNull()
  })
})

it('a sitting of an earlier round is none of this one', () => {
  expect(hasSat(events(['registered', registeredAt]))).toBe(false)
  expect(hasSat(events(['sitting-opened', after(50)], [...settled]))).toBe(true)
  expect(hasSat(events(['sitting-opened', after(50)], [...settled], ['closed', after(80)], ['reopened', after(90)]))).toBe(false)
})

describe('an objection', () => {
  const closed = { closedAt: registeredAt }
  it('at exactly 30 days from closing is heard, a millisecond later not', () => {
    const limit = after(days(30))
    expect(isReopenWindowOver(closed, districtLimits, limit)).toBe(false)
    expect(isReopenWindowOver(closed, districtLimits, new Date(limit.getTime() + 1))).toBe(true)
  })
})
