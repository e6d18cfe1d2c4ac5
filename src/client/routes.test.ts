import { routePath, routeUrl, subpackages, tabs } from './routes'

test('a tab and a journey page have one path each', () => {
  expect(routePath('home')).toBe('tabs/home/home')
  expect(routePath('bookSlots')).toBe('journeys/book/slots')
  expect(routePath('workDesk')).toBe('workbench/desk')
})

test('an address carries the parameters that are there, encoded', () => {
  expect(routeUrl('bookSlots', { roomId: 'room-1', caseId: undefined })).toBe('/journeys/book/slots?roomId=room-1')
  expect(routeUrl('followVerify', { number: '东丽 2026-000123' })).toBe('/journeys/follow/verify?number=%E4%B8%9C%E4%B8%BD%202026-000123')
  expect(routeUrl('followCases')).toBe('/journeys/follow/cases')
})

test('no page is listed twice', () => {
  const names = [...Object.keys(tabs), ...Object.values(subpackages).flatMap((pages) => Object.keys(pages))]
  expect(new Set(names).size).toBe(names.length)
})
