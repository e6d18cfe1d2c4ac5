import { outcomeWords } from './outcome-words'

test('a press on 我要报名 may end in a seat or in the line, and is told as it ended', () => {
  expect(outcomeWords('joined', { state: 'seated' })?.title).toBe('报上了')
  expect(outcomeWords('joined', { state: 'waiting', position: 1 })).toEqual({ title: '排上了', words: '您排在第 1 位。有人退出，会给您留一席，并发通知告诉您。' })
})
test('an offer taken is a seat, a place given up is none', () => {
  expect(outcomeWords('took-offer', { state: 'seated' })?.title).toBe('这一席是您的了')
  expect(outcomeWords('left', null)?.title).toBe('已经退出了')
})
test('once the place has changed again, the old news is not told', () => {
  expect(outcomeWords('joined', null)).toBeUndefined()
  expect(outcomeWords('left', { state: 'seated' })).toBeUndefined()
})
