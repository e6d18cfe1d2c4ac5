import { distanceWords, nextFreeWords, whereWords } from './room-words'

test.each([
  [0, '约 50 米'],
  [74, '约 50 米'],
  [75, '约 100 米'],
  [999, '约 1000 米'],
  [1000, '约 1 公里'],
  [1240, '约 1.2 公里'],
])('%i m is said as %s', (metres, words) => {
  expect(distanceWords(metres)).toBe(words)
})

test('the own community is named as such, another by its name, without a distance when none is known', () => {
  expect(whereWords({ isOwnCommunity: true, communityName: '津门里社区', distanceMetres: null })).toBe('本社区')
  expect(whereWords({ isOwnCommunity: false, communityName: '万新社区', distanceMetres: 820 })).toBe('万新社区 · 约 800 米')
})

test('the next free slot is said as a time of day, or that there is none', () => {
  const now = new Date('2026-03-04T02:00:00Z')
  expect(nextFreeWords('2026-03-04T08:00:00Z', now)).toBe('今天 16:00 有空')
  expect(nextFreeWords('2026-03-06T01:00:00Z', now)).toBe('后天 9:00 有空')
  expect(nextFreeWords(null, now)).toBe('近 30 天已约满')
})
