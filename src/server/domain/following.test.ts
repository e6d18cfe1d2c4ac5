import { after, days, events, registeredAt } from '../../../test/support/a-mediation-case'
import type { CaseEventRecord } from '../records'
import { closableFrom, closingWaitsFor, followingOf, followUpDueOn } from './following'

type Happened = Parameters<typeof events>[number]
const settled: Happened = ['settled', registeredAt]
const followUp = (minutes: number, followUpOutcome = 'holding'): Happened => ['followed-up', after(minutes), { payload: { followUpOutcome } }]
const says = (side: 'applicant' | 'respondent', minutes: number, followUpOutcome: string): Happened => ['confirmed', after(minutes), { payload: { side, followUpOutcome } }]
const waits = (at: Date, ...happened: Happened[]) => closingWaitsFor(events(...happened), at)
const asked = days(7)

describe('closing a settled case', () => {
  it('waits until somebody asked, and again after a follow-up that found it broken', () => {
    expect(waits(after(days(90)), settled)).toEqual({ what: 'follow-up' })
    expect(waits(after(days(90)), settled, followUp(asked, 'broken'))).toEqual({ what: 'follow-up' })
  })
  it('waits for the applicant until exactly seven days after the follow-up, a millisecond before still', () => {
    const answerBy = after(days(14))
    expect(waits(new Date(answerBy.getTime() - 1), settled, followUp(asked))).toEqual({ what: 'answer', answerBy })
    expect(waits(answerBy, settled, followUp(asked))).toBeNull()
  })
  it('is open at once when the applicant says that it holds, before or after the follow-up', () => {
    expect(waits(after(asked), settled, says('applicant', 60, 'holding'), followUp(asked))).toBeNull()
    expect(waits(after(asked + 1), settled, followUp(asked), says('applicant', asked + 1, 'holding'))).toBeNull()
  })
  it('is not open on the other side’s word alone', () => {
    expect(waits(after(asked + 2), settled, followUp(asked), says('respondent', asked + 1, 'holding'))).toMatchObject({ what: 'answer' })
  })
  it.each(['partly', 'broken'])('after somebody said %s, waits for the mediator to ask again', (outcome) => {
    const later = after(days(90))
    expect(waits(later, settled, followUp(asked), says('applicant', asked + 1, outcome))).toEqual({ what: 'follow-up' })
    expect(waits(later, settled, followUp(asked), says('respondent', asked + 1, outcome))).toEqual({ what: 'follow-up' })
    expect(waits(later, settled, followUp(asked), says('applicant', asked + 1, outcome), followUp(asked + 2))).toBeNull()
  })
  it('the last word counts', () => {
    expect(waits(after(asked + 3), settled, followUp(asked), says('applicant', asked + 1, 'broken'), says('applicant', asked + 2, 'holding'))).toBeNull()
  })
  it('asks anew in every round', () => {
    const round: Happened[] = [settled, followUp(asked), says('applicant', asked, 'holding'), ['closed', after(asked + 5)], ['reopened', after(asked + 9)]]
    expect(waits(after(days(90)), ...round, ['settled', after(days(30))])).toEqual({ what: 'follow-up' })
  })
  it('needs nothing where there is no agreement to follow', () => {
    expect(waits(after(1), ['ended', registeredAt])).toBeNull()
    expect(closableFrom(events(['ended', registeredAt]))).toEqual(registeredAt)
  })
})

describe('the next follow-up is due', () => {
  const dueOn = (...happened: Happened[]) => followUpDueOn(events(...happened))
  it('a week after the agreement', () => {
    expect(dueOn(settled)).toBe('2026-03-09')
    expect(dueOn(['settled', new Date('2026-03-02T15:59:59.999Z')])).toBe('2026-03-09')
    expect(dueOn(['settled', new Date('2026-03-02T16:00:00.000Z')])).toBe('2026-03-10')
  })
  it('a week after one that found it broken, the day after a party said that not all was done', () => {
    expect(dueOn(settled, followUp(asked, 'broken'))).toBe('2026-03-16')
    expect(dueOn(settled, followUp(asked), says('applicant', asked, 'partly'))).toBe('2026-03-10')
  })
  it('not any more once asked, and not where nothing was agreed', () => {
    expect(dueOn(settled, followUp(asked))).toBeNull()
    expect(dueOn(['ended', registeredAt])).toBeNull()
  })
})

it('each side reads its own answer', () => {
  const happened: CaseEventRecord[] = events(settled, followUp(asked), says('respondent', asked + 1, 'holding'))
  expect(followingOf(happened, 'applicant', after(asked + 2))).toEqual({ followUpDueOn: null, followedUpAt: after(asked), answerBy: after(days(14)), answer: null, waitsFor: 'answer' })
  expect(followingOf(happened, 'respondent', after(asked + 2))?.answer).toEqual({ outcome: 'holding', at: after(asked + 1) })
})
