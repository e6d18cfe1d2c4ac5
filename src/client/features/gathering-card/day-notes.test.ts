import { dayNotes } from './day-notes'

const now = new Date('2026-09-20T02:00:00Z')

test('a session on its own day of a published year needs no note', () => {
  expect(dayNotes({ movedFromOn: null, movedFor: null, isCalendarPublished: true }, now)).toEqual([])
})
test('one moved away from a holiday names the day it was to be, and the holiday where it has a name', () => {
  expect(dayNotes({ movedFromOn: '2026-10-07', movedFor: '国庆节', isCalendarPublished: true }, now)).toEqual(['原定10月7日，因国庆节顺延'])
  expect(dayNotes({ movedFromOn: '2026-10-07', movedFor: null, isCalendarPublished: true }, now)).toEqual(['原定10月7日，因放假顺延'])
})
test('a year without published holidays is marked as such', () => {
  expect(dayNotes({ movedFromOn: null, movedFor: null, isCalendarPublished: false }, now)).toEqual(['那一年的放假安排尚未公布，日子可能会变'])
})
