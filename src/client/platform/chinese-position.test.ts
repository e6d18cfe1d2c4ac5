import { chinesePosition } from './chinese-position'

test('in Tianjin the map lies some 600 m from the satellites', () => {
  const { latitude, longitude } = chinesePosition({ latitude: 39.0851, longitude: 117.1994 })
  expect(latitude).toBeCloseTo(39.0862, 3)
  expect(longitude).toBeCloseTo(117.2056, 3)
})

test('outside China nothing moves', () => {
  expect(chinesePosition({ latitude: 51.5, longitude: -0.1 })).toEqual({ latitude: 51.5, longitude: -0.1 })
})
