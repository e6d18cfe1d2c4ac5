import type { Gathering, OwnPlace, SignUpState } from '../../../contract/gathering'
import { placeAction } from './place-action'

const now = new Date('2026-11-22T02:00:00Z')
const shown = (state: SignUpState, mine: OwnPlace | null, over: Partial<Gathering> = {}) => ({
  mine, seatsLeft: 0, leaveBy: '2026-11-22T05:00:00Z', rating: { canRate: false, given: null },
  signUp: { state, opensAt: '2026-11-23T01:00:00Z', closesBy: '2026-11-21T10:00:00Z' }, ...over,
})

test('one seat left is taken, none left is waited for', () => {
  expect(placeAction(shown('open', null, { seatsLeft: 1 }), now)).toEqual({ act: 'join', label: '我要报名' })
  expect(placeAction(shown('open', null), now)).toEqual({ act: 'join', label: '排队候补' })
})

test('before and after the sign-up the button says when instead', () => {
  expect(placeAction(shown('not-yet', null), now)).toMatchObject({ act: 'blocked', reason: '明天 9:00 开始报名' })
  expect(placeAction(shown('closed', null), now)).toMatchObject({ act: 'blocked', reason: '报名到 昨天 18:00 为止，下一场请早些来' })
})

test('an offer is answered even when the sign-up has closed', () => {
  const mine = { state: 'offered', offerUntil: '2026-11-22T03:00:00Z' } as const
  expect(placeAction(shown('closed', mine), now)).toEqual({ act: 'take-offer', until: '2026-11-22T03:00:00Z' })
})

test('a seat is given back here up to its limit, a second later by a call', () => {
  const seat = shown('open', { state: 'seated' })
  expect(placeAction(seat, new Date('2026-11-22T05:00:00Z'))).toMatchObject({ act: 'leave', note: '今天 13:00 前可以退出' })
  expect(placeAction(seat, new Date('2026-11-22T05:00:01Z'))).toMatchObject({ act: 'call' })
})

test('whoever waits may stop waiting at any time', () => {
  expect(placeAction(shown('closed', { state: 'waiting', position: 3 }), new Date('2026-11-22T06:00:00Z'))).toMatchObject({ act: 'leave', label: '不排了' })
})

test('when it is over, whoever was there rates it, and others are asked nothing', () => {
  expect(placeAction(shown('over', { state: 'seated' }, { rating: { canRate: true, given: null } }), now)).toEqual({ act: 'rate' })
  expect(placeAction(shown('over', { state: 'seated' }, { rating: { canRate: false, given: 'satisfied' } }), now)).toEqual({ act: 'nothing' })
  expect(placeAction(shown('over', null), now)).toEqual({ act: 'nothing' })
})

test('one that is called off leaves nothing to do', () => {
  expect(placeAction(shown('called-off', { state: 'seated' }), now)).toEqual({ act: 'nothing' })
})
