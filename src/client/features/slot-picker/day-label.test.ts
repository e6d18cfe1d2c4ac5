import type { Slot, SlotDay } from '../../../contract/room'
import { closedSentence, dayHeading, dayRemark, stripDay } from './day-label'

const slot = (state: Slot['state'], note: string | null = null): Slot => ({
  startsAt: '2026-02-28T01:00:00Z', endsAt: '2026-02-28T02:00:00Z', state, seatsLeft: state === 'free' ? 1 : 0, note,
})
const day = (fields: Partial<SlotDay>): SlotDay => ({
  on: '2026-02-28', kind: 'working', holidayName: null, isCalendarPublished: true, slots: [slot('free')], ...fields,
})

test('today is called 今天, the day before and after by their weekday', () => {
  expect(stripDay(day({ on: '2026-03-01' }), '2026-03-01')).toMatchObject({ label: '今天', number: '1' })
  expect(stripDay(day({ on: '2026-03-02' }), '2026-03-01')).toMatchObject({ label: '周一', number: '2' })
  expect(stripDay(day({ on: '2026-02-28' }), '2026-03-01')).toMatchObject({ label: '周六', number: '28' })
})

test('the heading has the date and the weekday', () => {
  expect(dayHeading('2026-02-28', '2026-02-28')).toBe('今天 · 2月28日 周六')
  expect(dayHeading('2026-03-01', '2026-02-28')).toBe('3月1日 周日')
})

test('a make-up working day is open and marked', () => {
  expect(stripDay(day({ kind: 'make-up-working' }), '2026-02-01')).toMatchObject({ mark: '调休', closedReason: undefined })
})

test.each([
  ['a holiday', day({ kind: 'holiday', holidayName: '清明节', slots: [] }), '清明节', '清明节放假，这天不开放。'],
  ['a rest day', day({ kind: 'rest', slots: [] }), '休息', '周六休息，这天不开放。'],
  ['a working day without hours', day({ slots: [] }), '不开放', '周六休息，这天不开放。'],
  ['a closure', day({ slots: [slot('closure', '线路检修')] }), '停用', '线路检修，这天不开放。'],
  ['everything past', day({ slots: [slot('past')] }), '已过', '今天的时间都过了。'],
  ['one past, one too soon', day({ slots: [slot('past'), slot('too-soon')] }), '来不及', '今天剩下的时间离得太近，来不及准备了。'],
  ['one past, one full', day({ slots: [slot('past'), slot('full')] }), '约满', '这天都约满了，或者已有安排。'],
])('%s says why', (_title, given, word, sentence) => {
  expect(stripDay(given, '2026-02-01').closedReason).toBe(word)
  expect(closedSentence(given)).toBe(sentence)
})

test('one free slot among full ones keeps the day open', () => {
  const given = day({ slots: [slot('full'), slot('free')] })
  expect(stripDay(given, '2026-02-01').closedReason).toBeUndefined()
  expect(closedSentence(given)).toBeUndefined()
})

test('a year whose holidays are not published yet is marked and explained', () => {
  const given = day({ on: '2027-01-04', isCalendarPublished: false })
  expect(stripDay(given, '2026-12-20').mark).toBe('待公布')
  expect(dayRemark(given)).toBe('2027 年的放假安排尚未公布，这天可能会有变动。')
})

test('an open holiday and a make-up day are explained, an ordinary and a closed day are not', () => {
  expect(dayRemark(day({ kind: 'holiday', holidayName: '春节' }))).toBe('春节期间，这间调解室照常开放。')
  expect(dayRemark(day({ kind: 'make-up-working' }))).toBe('这天调休上班，照常开放。')
  expect(dayRemark(day({}))).toBeUndefined()
  expect(dayRemark(day({ kind: 'holiday', holidayName: '春节', slots: [] }))).toBeUndefined()
})
