import { copyFileName, copySections, type OwnDocument } from './copy-sections'

const now = new Date('2026-11-22T06:00:00Z')
const nothing: OwnDocument = {
  madeAt: now.toISOString(), profile: { name: null, phone: null, communityId: null, building: null, unit: null },
  cases: [], appointments: [], gatherings: [], ratings: [], photos: [], notices: [], devices: [], history: [],
}

test('what is not there has no section', () => expect(copySections(nothing, now, undefined)).toEqual([]))

test('the profile reads as a name with its lines', () => {
  const profile = { name: '王桂兰', phone: '13800000001', communityId: 'jinmenli', building: '3 号楼', unit: null }
  expect(copySections({ ...nothing, profile }, now, '津门里')[0]?.entries).toEqual([{ id: 'profile', title: '王桂兰', lines: ['电话：13800000001', '住处：津门里 3 号楼'] }])
})

test('a device that was signed out says when', () => {
  const devices = [
    { firstSeenAt: '2026-11-20T06:00:00Z', lastSeenAt: '2026-11-22T05:00:00Z', endedAt: null },
    { firstSeenAt: '2026-11-20T06:00:00Z', lastSeenAt: '2026-11-20T06:00:00Z', endedAt: '2026-11-22T04:00:00Z' },
  ]
  expect(copySections({ ...nothing, devices }, now, undefined)[0]?.entries.map(({ title }) => title)).toEqual(['今天 13:00 用过', '今天 12:00 已退出'])
})

test('the file is named after its day', () => expect(copyFileName('2026-11-22')).toBe('我的信息-2026-11-22.json'))
