import { subjects } from '../../../contract/dispute-kind'
import { registerCase } from '../../../contract/mediation-case'
import { aCompleteDraft } from './a-complete-draft'
import { aNewDraft } from './draft'
import { firstOpenStep, objectionsAt, objectionsTo } from './objections'
import { questionsOf, registrationOf } from './registration'
import { stepNames } from './step-names'

const today = '2026-03-01'
const objections = (changes: Parameters<typeof aCompleteDraft>[0]) => objectionsTo(aCompleteDraft(changes), today)

test('a complete draft has no objection and is what the contract takes', () => {
  expect(objections({})).toEqual({})
  expect(registerCase.input.safeParse(registrationOf(aCompleteDraft())).success).toBe(true)
})

test('an empty draft is asked for everything, in words that say what to do, from the first step on', () => {
  const all = objectionsTo(aNewDraft('d', 'k', '2026-03-01T00:00:00Z'), today)
  expect(firstOpenStep(all)).toBe('safety')
  expect(all).toMatchObject({
    safety: '请选一选，都没有就点「都没有」', subject: '请先选一个最接近的', 'place.communityId': '请选是哪个小区', story: '请写几句发生了什么，一两句也行',
    beganOn: '请选大概是哪天开始的', isOngoing: '请选现在还有没有', 'respondent.name': '请写对方怎么称呼，比如「楼上住户」', 'contact.phone': '请写您的手机号，11 位数字',
  })
})

test('a story of 2,000 characters is taken, of 2,001 is not', () => {
  expect(objections({ story: '漏'.repeat(2000) })).toEqual({})
  expect(objections({ story: '漏'.repeat(2001) })).toEqual({ story: '最多 2000 个字，请写短一些' })
})

test('a story of blanks is empty', () => {
  expect(objections({ story: ' \n ' })).toEqual({ story: '请写几句发生了什么，一两句也行' })
})

test('it may have begun today, not tomorrow', () => {
  expect(objections({ beganOn: today })).toEqual({})
  expect(Object.keys(objections({ beganOn: '2026-03-02' }))).toEqual(['beganOn'])
})

test('ten digits are no phone, eleven are; an empty phone of the other side is fine', () => {
  expect(objections({ contactPhone: '1380000000' })).toEqual({ 'contact.phone': '电话应是 11 位手机号，或带区号的座机' })
  expect(objections({ contactPhone: '13800000001', respondentPhone: '' })).toEqual({})
  expect(Object.keys(objections({ respondentPhone: '138' }))).toEqual(['respondent.phone'])
})

test('a question with choices wants one, a question in free words may stay open', () => {
  expect(objections({ answers: { noise: { when: '白天', 'how-often': '偶尔' } } })).toEqual({})
  expect(objections({ answers: { noise: { when: '白天' } } })).toEqual({ 'answers.how-often': '请选一个最接近的' })
})

test('answers given for another subject are not sent along', () => {
  const draft = aCompleteDraft({ subject: 'parking', answers: { noise: { when: '白天' }, parking: { 'whose-space': '公共的', 'how-often': '头一回' } } })
  expect(registrationOf(draft).answers).toEqual({ 'whose-space': '公共的', 'how-often': '头一回' })
})

test('what cannot be mediated stops at its own step', () => {
  expect(firstOpenStep(objections({ exclusions: ['crime'] }))).toBe('exclusions')
})

test('an elder needs a name and a relation only when somebody writes for them', () => {
  expect(Object.keys(objections({ isOnBehalf: true }))).toEqual(['onBehalfOf.name', 'onBehalfOf.relation'])
  expect(objections({ isOnBehalf: true, elderName: '钱奶奶', elderRelation: '女儿' })).toEqual({})
  expect(registrationOf(aCompleteDraft({ elderName: '钱奶奶' }))).not.toHaveProperty('onBehalfOf')
})

test('a photo on its way holds the draft at the photos, a finished one does not', () => {
  expect(firstOpenStep(objections({ photos: [{ id: 'p', src: 'p', fileId: null }] }))).toBe('photos')
  expect(objections({ photos: [{ id: 'p', src: 'p', fileId: 'f' }] })).toEqual({})
})

test('every objection an empty draft can raise belongs to a step', () => {
  const all = objectionsTo(aCompleteDraft({ ...aNewDraft('d', 'k', '2026-03-01T00:00:00Z'), isOnBehalf: true }), today)
  const placed = stepNames.flatMap((name) => Object.keys(objectionsAt(name, all)))
  expect(placed.sort()).toEqual(Object.keys(all).sort())
})

test('every subject asks two or three questions', () => {
  for (const subject of subjects) expect([2, 3]).toContain(questionsOf(subject).length)
})
