import { metresBetween } from './distance'

const tiananmen = { latitude: 39.9087, longitude: 116.3975 }

test('a place is 0 metres from itself', () => {
  expect(metresBetween(tiananmen, tiananmen)).toBe(0)
})
test('one hundredth of a degree north is 1,112 metres', () => {
  expect(metresBetween(tiananmen, { ...tiananmen, latitude: 39.9187 })).toBe(1112)
})
test('the other side of the earth is half its girth', () => {
  expect(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBe(20_015_087)
})
