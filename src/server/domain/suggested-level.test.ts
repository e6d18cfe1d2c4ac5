import { aMediationCase, events, registeredAt } from '../../../test/support/a-mediation-case'
import type { CaseDetails, CaseRecord } from '../records'
import { kindOf, mostNamedIn, suggestedLevel } from './suggested-level'

const about = (details: Partial<CaseDetails>, given: Partial<CaseRecord> = {}): CaseRecord =>
  aMediationCase({ ...given, details: { ...aMediationCase().details, ...details } })

it('a quarrel of two homes without anything else is level 1, to be settled on the spot', () => {
  expect(suggestedLevel(about({}))).toEqual({ level: 1, reasons: ['simple'] })
})
it.each(['hurt', 'threatened', 'self-harm'] as const)('somebody %s makes it level 3', (concern) => {
  expect(suggestedLevel(about({ safety: [concern] }))).toEqual({ level: 3, reasons: [concern] })
})
it.each(['followed', 'child-present'] as const)('%s makes it level 2', (concern) => {
  expect(suggestedLevel(about({ safety: [concern] }))).toEqual({ level: 2, reasons: [concern] })
})
it.each([['pet', { trouble: '伤了人' }], ['scrape', { hurt: '有' }]] as const)('a %s that hurt somebody is level 2', (subject, answers) => {
  expect(suggestedLevel(about({ answers }, { subject }))).toEqual({ level: 2, reasons: ['injury-told'] })
})
it.each([
  ['我家和对门两家', 1, 'simple'], ['三户都受影响', 2, 'several-parties'], ['一楼九户都闻得到', 2, 'several-parties'], ['整个楼门十户', 3, 'many-parties'],
] as const)('%s: level %i', (story, level, reason) => {
  expect(suggestedLevel(about({ story }))).toEqual({ level, reasons: [reason] })
})
it('wages of one are level 2, wages of three level 3', () => {
  const wages = { subject: 'wages', kind: 'labour' } as const
  expect(suggestedLevel(about({ story: '欠我两个月' }, wages))).toEqual({ level: 2, reasons: ['weighty-kind'] })
  expect(suggestedLevel(about({ story: '我们三个工友都没拿到' }, wages))).toEqual({ level: 3, reasons: ['wages-of-many', 'weighty-kind'] })
})
it('who asks for a lawyer, and who objected to how it ended, gets a room and a team', () => {
  expect(suggestedLevel(about({ wantsLawyer: true }))).toEqual({ level: 2, reasons: ['wants-lawyer'] })
  expect(suggestedLevel(about({}, { events: events(['registered', registeredAt], ['reopened', registeredAt]) }))).toEqual({ level: 2, reasons: ['reopened'] })
})
it('the weightiest reason comes first and decides', () => {
  expect(suggestedLevel(about({ safety: ['child-present', 'hurt'], wantsLawyer: true }))).toEqual({ level: 3, reasons: ['hurt', 'child-present', 'wants-lawyer'] })
})

it.each([
  ['', 0], ['楼上住户', 0], ['两家', 2], ['几户', 3], ['十几个工友', 13], ['三十多户', 30], ['一百来人', 100], ['12户', 12], ['502家', 0], ['第 3 单元', 0],
])('「%s」 names %i homes or people', (words, count) => {
  expect(mostNamedIn(words)).toBe(count)
})

it('the matter the resident chose tells the kind', () => {
  expect(kindOf(about({ story: '物业不管' }, { subject: 'leak', kind: 'neighbour' }))).toEqual({ kind: 'neighbour', word: null })
})
it('of 其他的事 the words tell it, and the word is named; without one it stays what it is', () => {
  const other = { subject: 'else', kind: 'other' } as const
  expect(kindOf(about({ story: '干完活工钱一直拖着' }, other))).toEqual({ kind: 'labour', word: '工钱' })
  expect(kindOf(about({ answers: { about: '借条丢了' } }, other))).toEqual({ kind: 'contract', word: '借条' })
  expect(kindOf(about({ story: '说不上来', answers: {} }, other))).toEqual({ kind: 'other', word: null })
})
