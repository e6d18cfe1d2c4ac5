import { wrapped } from './text-picture'

const tenEach = (text: string) => text.length * 10

test('a line that just fits stays whole, one more character wraps', () => {
  expect(wrapped('一二三四五', 50, tenEach)).toEqual(['一二三四五'])
  expect(wrapped('一二三四五六', 50, tenEach)).toEqual(['一二三四五', '六'])
})

test('line ends are kept, an empty line too', () => {
  expect(wrapped('一\n\n二', 50, tenEach)).toEqual(['一', '', '二'])
})

test('a room narrower than a character still ends', () => {
  expect(wrapped('一二', 5, tenEach)).toEqual(['一', '二'])
})
