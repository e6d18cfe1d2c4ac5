import { after, days, districtLimits, events, registeredAt } from '../../../test/support/a-mediation-case'
import { isFollowUpMissing, isReopenWindowOver, outcomeOf } from './case-rounds'

const settled = ['settled', after(60)] as const
const followedUp = ['followed-up', after(70)] as const

describe('a settled case is closed after a follow-up', () => {
  it('which is missing until somebody asked', () => {
    expect(isFollowUpMissing(events([...settled]))).toBe(true)
    expect(isFollowUpMissing(events([...settled], [...followedUp]))).toBe(false)
  })
  it('and again after one that found the agreement broken', () => {
    const broken = ['followed-up', after(70), { payload: { followUpOutcome: 'broken' } }] as const
    expect(isFollowUpMissing(events([...settled], [...broken]))).toBe(true)
    expect(isFollowUpMissing(events([...settled], [...broken], ['followed-up', after(80), { payload: { followUpOutcome: 'holding' } }]))).toBe(false)
  })
  it('and is asked again in every round', () => {
    expect(isFollowUpMissing(events([...settled], [...followedUp], ['closed', after(80)], ['reopened', after(90)], ['settled', after(100)]))).toBe(true)
  })
  it('a case that did not settle has nothing to follow', () => {
    expect(isFollowUpMissing(events(['ended', after(60)]))).toBe(false)
  })
})

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

describe('an objection', () => {
  const closed = { closedAt: registeredAt }
  it('at exactly 30 days from closing is heard, a millisecond later not', () => {
    const limit = after(days(30))
    expect(isReopenWindowOver(closed, districtLimits, limit)).toBe(false)
    expect(isReopenWindowOver(closed, districtLimits, new Date(limit.getTime() + 1))).toBe(true)
  })
})
