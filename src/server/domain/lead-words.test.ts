import { personalDataIn } from './lead-words'

it.each(['3 号楼 2 单元门口两个人吵停车，推了一下', '2026-03-02 晚上 10 点，9 号楼 1102 门口', '楼道堆了 138 个纸箱', '1380000000 缺一位'])('%s names nobody', (words) => {
  expect(personalDataIn(words)).toBeNull()
})
it.each(['他电话 13800000001', '138 0000 0001', '138-0000-0001', '１３８００００００１１', '+8613800000001', '022-24370090', '02224370090'])('%s holds a phone', (words) => {
  expect(personalDataIn(words)).toContain('不要写电话')
})
it.each(['120101199001011234', '12010119900101123X', '120101 19900101 123x'])('%s holds an identity number', (words) => {
  expect(personalDataIn(words)).toContain('不要写身份证号')
})
