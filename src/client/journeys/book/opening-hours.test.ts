import { hoursLines } from './opening-hours'

const span = (weekday: number, opens: number, closes: number) => ({ weekday, opensAtMinute: opens * 60, closesAtMinute: closes * 60 })
const every = (weekdays: number[], opens: number, closes: number) => weekdays.map((weekday) => span(weekday, opens, closes))

test('five days with a lunch break are one line, the weekend another', () => {
  expect(hoursLines([...every([1, 2, 3, 4, 5], 14, 18), ...every([1, 2, 3, 4, 5], 9, 12)])).toEqual([
    '周一至周五 9:00–12:00、14:00–18:00', '周六、周日休息',
  ])
})

test('two days in a row are named, three are joined by 至', () => {
  expect(hoursLines([...every([1, 2], 9, 12), ...every([4, 5, 6], 14, 18)])).toEqual([
    '周一、周二 9:00–12:00', '周四至周六 14:00–18:00', '周三、周日休息',
  ])
})

test('days apart are named one by one', () => {
  expect(hoursLines(every([1, 3, 5], 9, 12))).toEqual(['周一、周三、周五 9:00–12:00', '周二、周四、周六、周日休息'])
})

test('seven equal days are 每天; half hours keep their minutes', () => {
  expect(hoursLines([1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAtMinute: 510, closesAtMinute: 1290 })))).toEqual(['每天 8:30–21:30'])
})

test('a room without hours rests every day', () => {
  expect(hoursLines([])).toEqual(['每天休息'])
})
